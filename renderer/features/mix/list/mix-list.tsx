/** The mix as bars, a line in each where its target is; and what the checker says about it. */
import { useShallow } from 'zustand/react/shallow';
import type { MixShare } from '../../../../shared/collisions/mix.ts';
import { findingNames, findingSentence } from '../../../../shared/collisions/sentence.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName, SeverityMark } from '../../../ui/marks.tsx';
import './mix-list.css';

/** A bar is full at so many percent, or where the largest share or target is beyond. */
const FULL = 50;

export function MixList() {
  const { t, language } = useSpeech();
  const reading = useFindings((s) => s.open.mix());
  const skewed = useFindings(useShallow((s) => s.open.all().filter(({ rule }) => rule === 'mix-skew')));
  const aimed = reading?.shares.filter(({ target }) => target !== null) ?? [];
  const full = Math.max(FULL, ...aimed.flatMap(({ share, target }) => [share, target ?? 0]));
  const { plan, today } = usePlan.getState();
  if (!reading || aimed.length === 0) return <a className="textbtn" href={hrefOf({ view: { name: 'settings', section: 'categories' }, panel: null })}>{t('board.mix.settings')}</a>;
  return (
    <>
      <ul className="mix-list">
        {aimed.map((share) => <Bar key={share.category} share={share} full={full} />)}
      </ul>
      <p className="note-line">{t('board.mix.window', { from: dayText(reading.from, language, 'date'), to: dayText(reading.to, language, 'date'), count: reading.total })}</p>
      {skewed.map((finding) => (
        <p key={finding.key} className="note-line"><SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />{findingSentence(finding, findingNames(plan, today), t, language)}</p>
      ))}
    </>
  );
}

function Bar({ share: { category: id, share, target }, full }: { readonly share: MixShare; readonly full: number }) {
  const { t } = useSpeech();
  const category = usePlan((s) => (id ? s.plan.categories.get(id) : undefined));
  if (!category || target === null) return null;
  return (
    <li>
      <CategoryName category={category} />
      <span className={`mix-bar hue-${category.hue}`} aria-hidden="true"><i style={{ width: `${(share / full) * 100}%` }} /><u style={{ left: `${(target / full) * 100}%` }} /></span>
      <span className="v">{t('board.mix.percent', { share: String(Math.round(share)) })} <small>{t('matrix.target', { target: String(target) })}</small></span>
    </li>
  );
}
