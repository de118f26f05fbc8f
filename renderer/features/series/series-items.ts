/** What can be done with a card as one of a series: make one, let it go on, end it, leave it. */
import type { Card } from '../../../shared/domain/records.ts';
import { say } from '../../store/notices.ts';
import { openPanel } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { focusViewIfLost } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useSeriesOf } from './reach.ts';
import { askSeries } from './series-store.ts';

/** Entries of the editor's menu: `series` beside the copies, `remove` beside deleting. */
export function useSeriesItems(card: Card) {
  const { t } = useSpeech();
  const following = useSeriesOf(card).following.length;
  const said = (text: string) => say({ text, action: wayBack(t('shell.undo')) });
  const ask = { icon: 'series' as const, run: () => askSeries(card.id) };
  if (card.kind !== 'post') return { series: [], remove: [] };
  if (card.series === null) return { series: [{ key: 'series', text: t('series.make'), ...ask }], remove: [] };
  const leave = () => {
    if (run('editCard', { id: card.id, change: { series: null } })) said(t('series.left', { title: card.title }));
  };
  const remove = (keep: boolean) => () => {
    if (!run('deleteFollowing', { id: card.id, keep })) return;
    if (!keep) {
      openPanel(null);
      focusViewIfLost(); // the card that it was opened from is gone too
    }
    said(t('series.ended', { count: following + (keep ? 0 : 1) }));
  };
  return {
    series: [
      { key: 'extend', text: t('series.extend'), ...ask },
      ...(following > 0 ? [{ key: 'end', text: t('series.end'), icon: 'skip' as const, run: remove(true) }] : []),
      { key: 'leave', text: t('series.leave'), icon: 'arrow' as const, run: leave },
    ],
    remove: following > 0 ? [{ key: 'delete-following', text: t('series.deleteFollowing'), icon: 'x' as const, run: remove(false) }] : [],
  };
}
