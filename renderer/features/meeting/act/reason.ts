/** Why: a usual reason by number, or one's own words. */
import { ask } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { speech } from './tell.ts';

export function askReason(label: string, usual: readonly string[], take: (reason: string) => void): void {
  const { t } = speech();
  const choices = (typed: string) => [
    ...(typed === '' ? [] : [{ id: 'own', text: t('act.because', { reason: typed }), run: () => take(typed) }]),
    ...usual.filter((text) => typed === '' || begins(text, typed)).map((text) => ({ id: text, text, run: () => take(text) })),
  ];
  ask({ label, hint: t('act.reasonHint'), choices });
}
