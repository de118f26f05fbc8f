/** The parts of a quarter's summary, on the screen as on paper. */
import type { QuarterSummary } from '../../../../shared/wheel/quarter-summary.ts';
import { whenIn } from '../../../../shared/wheel/quarter-words.ts';
import type { QuarterName } from '../../../../shared/wheel/quarter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark } from '../../../ui/marks.tsx';
import { noteOn, weekNames, whoHas } from './summary-words.ts';

export function SummaryParts({ name, summary: { made, skipped, open, empty } }: { readonly name: QuarterName; readonly summary: QuarterSummary }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  return (
    <>
      {made.length > 0 && (
        <section>
          <h3>{t('quarter.summary.made')}</h3>
          <table>
            <thead><tr>{(['when', 'content', 'who', 'note'] as const).map((column) => <th key={column} scope="col">{t(`quarter.summary.${column}`)}</th>)}</tr></thead>
            <tbody>
              {made.map((one) => {
                const category = one.card.category ? plan.categories.get(one.card.category) : undefined;
                return (
                  <tr key={one.card.id}>
                    <td>{whenIn(one.card.slot, name, language)}</td>
                    <th scope="row">{category && <CategoryMark category={category} />} {one.card.title}</th>
                    <td>{whoHas(one, plan, t)}</td>
                    <td>{noteOn(one, name, t, language)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {skipped.length > 0 && (
        <section>
          <h3>{t('quarter.summary.skipped')}</h3>
          <ul>{skipped.map(({ card, skip }) => <li key={skip.id}><b>{card.title}</b>: {skip.reason}</li>)}</ul>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h3>{t('quarter.summary.open')}</h3>
          <ul>{open.map(({ key, card, slot }) => <li key={key}><b>{card.title}</b>, {whenIn(slot, name, language)}</li>)}</ul>
        </section>
      )}
      <section>
        <h3>{t('quarter.summary.empty')}</h3>
        <p>{empty.length > 0 ? weekNames(empty, language) : t('quarter.summary.noEmpty')}</p>
      </section>
    </>
  );
}
