import { expect, test } from 'vitest';
import type { Channel, ChannelId } from '../domain/records.ts';
import { channelCodes } from './channel-codes.ts';

const channel = (id: string, platform: Channel['platform'], account: string): Channel => ({
  id: id as ChannelId, name: account, platform, account, hue: 1, formats: [], primary: true, standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
});
const codes = (...channels: readonly Channel[]): readonly string[] => [...channelCodes(channels).values()];

test('the platform alone where it has one account', () => {
  expect(codes(channel('a', 'facebook', 'Kommunen'), channel('b', 'instagram', 'Kommunen'))).toEqual(['FB', 'IG']);
});

test('as much of the account as is needed, told apart without colour', () => {
  expect(codes(channel('a', 'facebook', 'Kommunen'), channel('b', 'facebook', 'Visit'), channel('c', 'facebook', 'Kultur'))).toEqual(['FB Ko', 'FB V', 'FB Ku']);
});

test('accounts of the same name keep it', () => {
  expect(codes(channel('a', 'facebook', 'Kommunen'), channel('b', 'facebook', 'Kommunen'))).toEqual(['FB Kommunen', 'FB Kommunen']);
});
