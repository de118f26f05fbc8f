/** What else can be done with a card: copies of it, the archive, the bin. */
import { useRef, useState } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { focusViewIfLost } from '../../../ui/form/focus-near.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useSeriesItems } from '../../series/series-items.ts';
import { openReuse } from '../../reuse/reuse-place.tsx';
import { askPause } from '../../recurring/asked.ts';
import { openChannels } from './channel-order.ts';
import { duplicate } from './copies.ts';
import { SiblingForm } from './sibling-form.tsx';

export function EditorMenu({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const channels = usePlan((s) => openChannels(s.plan).length > 0);
  const items = useSeriesItems(card);
  const [copying, setCopying] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const archive = () => run('editCard', { id: card.id, change: { archived: !card.archived } });
  const copy = () => {
    if (duplicate(card)) say({ text: t('reads.duplicated', { title: card.title }) });
  };
  const remove = () => {
    if (!run('deleteCard', { id: card.id })) return;
    openPanel(null);
    focusViewIfLost();
    say({ text: t('editor.deleted', { title: card.title }), action: { label: t('shell.undo'), run: () => run('restoreCard', { id: card.id }) } });
  };
  const copies = [
    { key: 'copy', text: t('reads.duplicate'), icon: 'dup' as const, run: copy },
    ...(channels ? [{ key: 'sibling', text: t('reads.toChannel'), icon: 'arrow' as const, run: () => setCopying(true) }] : []),
  ];
  return (
    <span ref={place}>
      <ActionMenu
        label={t('editor.more')} button={<Icon name="more" />}
        items={[
          ...(card.kind === 'post' && card.status === 'published' ? [{ key: 'again', text: t('reuse.again'), icon: 'repeat' as const, run: () => openReuse(card.id) }] : []),
          ...(card.kind === 'post' ? copies : []),
          ...items.series,
          ...(card.kind === 'recurring' ? [{ key: 'pause', text: t('recurring.pause'), icon: 'pause' as const, run: () => askPause(card) }] : []),
          { key: 'archive', text: t(card.archived ? 'editor.unarchive' : 'editor.toArchive'), icon: 'file', run: archive },
          { key: 'delete', text: t('editor.delete'), icon: 'x', run: remove },
          ...items.remove,
        ]}
      />
      {copying && <SiblingForm card={card} opener={place.current?.querySelector('button') ?? null} onClose={() => setCopying(false)} />}
    </span>
  );
}
