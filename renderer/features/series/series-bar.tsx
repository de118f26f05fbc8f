/** At the top of the editor of a card of a series: which one it is, the way to the others, and how far changes reach. */
import type { Card } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { seriesInWords } from '../../../shared/i18n/series-in-words.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, useRoute } from '../../store/route.ts';
import { Segmented } from '../../ui/form/segmented.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useReach, useSeriesOf } from './reach.ts';
import './series-bar.css';

export function SeriesBar({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const { cards, following } = useSeriesOf(card);
  const reaches = useReach((s) => s.from === card.id) && following.length > 0;
  const series = card.series === null ? undefined : plan.series.get(card.series);
  if (!series) return null;
  const at = cards.findIndex(({ id }) => id === card.id);
  const choose = (value: 'one' | 'following' | null) => useReach.setState({ from: value === 'following' ? card.id : null });
  return (
    <section className={reaches ? 'series-bar is-wide' : 'series-bar'} aria-label={t('series.name')}>
      <p>
        <Icon name="series" small />
        <b>{t('series.name')}:</b> {t('series.madeAs', { rule: seriesInWords(series.rule, t, language) })}
        <span className="faint"> · {t('series.place', { at: String(at + 1), all: String(cards.length) })}</span>
      </p>
      <Step to={cards[at - 1]} way="previous" />
      <Step to={cards[at + 1]} way="next" />
      {following.length > 0 && (
        <Segmented<'one' | 'following'>
          label={t('series.reach')} required value={reaches ? 'following' : 'one'} onChoose={choose}
          choices={[{ value: 'one', text: t('series.one') }, { value: 'following', text: t('series.following', { count: following.length }) }]}
        />
      )}
    </section>
  );
}

function Step({ to, way }: { readonly to: Card | undefined; readonly way: 'previous' | 'next' }) {
  const { t, language } = useSpeech();
  const route = useRoute();
  if (!to) return null;
  const name = t(`series.${way}`, { day: to.slot.precision === 'none' ? t('series.undated') : slotText(to.slot, language) });
  return (
    <a className="btn btn-quiet btn-s btn-icon" href={hrefOf({ ...route, panel: { type: 'card', id: to.id } })} aria-label={name} title={name}>
      <Icon name={way === 'previous' ? 'left' : 'right'} />
    </a>
  );
}
