/** The mix in figures: count, share, target and how far off, over the window that it is measured in. */
import type { MixReading, MixShare } from '../../../../shared/collisions/mix.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName, SeverityMark } from '../../../ui/marks.tsx';

export default function MixTable({ reading: { from, to, total, shares } }: { readonly reading: MixReading }) {
  const { t, language } = useSpeech();
  const day = (date: typeof from): string => `${dayText(date, language, 'date')} ${date.slice(0, 4)}`;
  return (
    <>
      <table className="mix-table">
        <caption>
          <b>{t('board.mix.name')}</b> <span className="faint">{t('board.mix.window', { from: day(from), to: day(to), count: total })}</span>
        </caption>
        <thead>
          <tr>
            {(['category', 'count', 'part', 'target', 'off'] as const).map((name) => <th key={name} scope="col">{t(`board.mix.${name}`)}</th>)}
          </tr>
        </thead>
        <tbody>{shares.map((share) => <Row key={share.category} {...share} />)}</tbody>
      </table>
      <a className="textbtn" href={hrefOf({ view: { name: 'settings', section: 'categories' }, panel: null })}>{t('board.mix.settings')}</a>
    </>
  );
}

function Row({ category: id, count, share, target }: MixShare) {
  const { t } = useSpeech();
  const category = usePlan((s) => (id ? s.plan.categories.get(id) : undefined));
  const skewed = useFindings((s) => id !== null && s.open.all().some((finding) => finding.rule === 'mix-skew' && finding.category === id));
  const off = target === null ? null : Math.round(share - target);
  const signed = off === null ? '' : `${off > 0 ? '+' : off < 0 ? '−' : '±'}${Math.abs(off)}`;
  return (
    <tr>
      <th scope="row">{category ? <CategoryName category={category} /> : <span className="faint">{t('board.mix.none')}</span>}</th>
      <td>{count}</td>
      <td>{t('board.mix.percent', { share: String(Math.round(share)) })}</td>
      <td>{target === null ? '–' : t('board.mix.percent', { share: String(target) })}</td>
      <td>
        {skewed && <SeverityMark severity="info" label={t('board.mix.skewed')} />}
        {off === null ? '–' : <span title={t('board.mix.points', { points: signed })}>{signed}</span>}
      </td>
    </tr>
  );
}
