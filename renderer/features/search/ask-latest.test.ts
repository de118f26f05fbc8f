import { expect, it } from 'vitest';
import { askLatest } from './ask-latest.ts';

it('while somebody types, one question is on its way, and the answer is to the last', async () => {
  let typed = 'l';
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const answer = askLatest(() => typed, (question) => new Promise<string>((say) => {
    asked.push(question);
    answers.push(() => say(`hits of ${question}`));
  }));
  for (typed of ['lu', 'luc', 'luci']); // three keys before the first answer
  answers[0]!(); // it was asked
  await expect.poll(() => asked).toEqual(['l', 'luci']);
  answers[1]!(); // as the line above says
  expect(await answer).toBe('hits of luci');
});
