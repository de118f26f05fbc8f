/** What is looked for on the cards of this week and the next before they go out. */
import { READINESS } from '../../../shared/domain/records.ts';
import type { Readiness } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { TickRow } from './choices.tsx';

export function ReadinessPart({ readiness }: { readonly readiness: readonly Readiness[] }) {
  const { t } = useSpeech();
  return (
    <section className="set-part" aria-labelledby="readiness-head">
      <h3 id="readiness-head">{t('settings.readiness')}</h3>
      <p className="hint">{t('settings.readinessHint')}</p>
      <TickRow
        label={t('settings.lookedFor')} values={readiness} choices={READINESS.map((value) => ({ value, text: t(`settings.readinessOf.${value}`) }))}
        onChange={(wanted) => run('editSettings', { change: { readiness: wanted } })}
      />
    </section>
  );
}
