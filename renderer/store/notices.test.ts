import { beforeEach, describe, expect, it } from 'vitest';
import { dismissNotice, forgetStep, say, useNotices } from './notices.ts';

const shown = () => useNotices.getState().notice;
const way = { label: 'Ångra', run: () => {} };

describe('once something else is done', () => {
  beforeEach(dismissNotice);
  it('a notice that offers to take back what was done before is gone: it would take back the later thing', () => {
    say({ text: 'Kortet är flyttat.', action: { ...way, undoes: true } });
    forgetStep();
    expect(shown()).toBeNull();
    say({ text: 'Godkännandet gäller inte längre.', action: way, other: { ...way, undoes: true } });
    forgetStep();
    expect(shown()).toBeNull();
  });
  it('what went wrong, and a way on that is another one, stay', () => {
    say({ error: { code: 'offline', params: {} } });
    forgetStep();
    expect(shown()).toMatchObject({ error: { code: 'offline' } });
    say({ text: 'Kortet finns i papperskorgen.', action: { label: 'Visa', run: () => {} } });
    forgetStep();
    expect(shown()).toMatchObject({ text: 'Kortet finns i papperskorgen.' });
  });
});
