import { expect, test } from 'vitest';
import { meetingCalled } from './begin-words.ts';

test.each([
  ['SoMe-möte', 'SoMe-mötet'], ['Morgonmöte', 'morgonmötet'], ['Kvartalsplanering', 'kvartalsplaneringen'], ['Annas möte', 'Annas mötet'], ['Redaktionsråd', '”Redaktionsråd”'],
])('in Swedish %s is called %s', (name, called) => expect(meetingCalled(name, 'sv')).toBe(called));

test.each([['SoMe meeting', 'the SoMe meeting'], ['Morning meeting', 'the morning meeting'], ['Quarterly planning', 'the quarterly planning']])('in English %s is called %s', (name, called) => {
  expect(meetingCalled(name, 'en')).toBe(called);
});
