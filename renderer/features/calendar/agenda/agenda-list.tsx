/** The list itself, by week and day or by channel and day. Long lists come piece by piece, so that the page can be used at once. */
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useSpeech } from '../../../ui/language.tsx';
import { publications } from '../day-index.ts';
import type { TrayItem } from '../day-index.ts';
import { AgendaDay, BY_DAY, EmptyDays } from './agenda-day.tsx';
import { isEmpty } from './agenda-days.ts';
import type { AgendaDay as Day, AgendaWeek, ChannelDays } from './agenda-days.ts';
import { AgendaItem } from './agenda-item.tsx';
import { stopOf, useAgenda } from './agenda-state.ts';
import { WeekHead } from './day-words.tsx';
import { useByChannel, useWeeks } from './use-agenda.ts';

/** Items that are drawn at first, and then with each breath. */
const PIECE = 60;

/** How many of so many items are drawn by now. */
function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(PIECE);
  useEffect(() => {
    if (drawn >= all) return;
    const id = requestIdleCallback(() => startTransition(() => setDrawn(drawn + PIECE)), { timeout: 500 });
    return () => cancelIdleCallback(id);
  }, [drawn, all]);
  return drawn;
}

const isKept = (stop: string | null, group: string, keys: readonly { readonly key: string }[]): boolean => stop !== null && keys.some(({ key }) => stopOf(group, key) === stop);
/** The stop, where it is one of these items. */
const stopIn = (stop: string | null, group: string, items: readonly { readonly key: string }[]): string | null => (isKept(stop, group, items) ? stop : null);
/** Where Tab stops: where the keyboard was, else at the first. */
function useStop(groups: readonly { readonly group: string; readonly items: readonly { readonly key: string }[] }[]): string | null {
  const at = useAgenda((s) => s.at);
  const first = groups.find(({ items }) => items.length > 0);
  return groups.some(({ group, items }) => isKept(at, group, items)) ? at : first?.items[0] ? stopOf(first.group, first.items[0].key) : null;
}

function Nothing() {
  const { t } = useSpeech();
  return <p className="empty"><b>{t('agenda.nothing')}</b>{t('agenda.nothingHint')}</p>;
}

export function ByDay({ days }: { readonly days: readonly Day[] }) {
  const adding = useAgenda((s) => s.adding);
  const empty = useAgenda((s) => s.empty);
  const weeks = useWeeks(days, adding);
  const lists = useMemo(() => weeks.flatMap(({ loose, parts }) => [loose, ...parts.map((part) => (part.type === 'day' ? part.items : []))]).map((items) => ({ group: BY_DAY, items })), [weeks]);
  const stop = useStop(lists);
  let left = useGrowing(lists.reduce((sum, { items }) => sum + items.length, 0));
  if (!empty && stop === null) return <Nothing />;
  return weeks.map((week) => {
    if (left <= 0) return null;
    const shown = left;
    left -= week.parts.reduce((sum, part) => sum + (part.type === 'day' ? part.items.length : 0), week.loose.length);
    return <Week key={week.monday} week={week} empty={empty} room={shown} stop={stop} />;
  });
}

interface WeekProps {
  readonly week: AgendaWeek;
  readonly empty: boolean;
  readonly room: number;
  readonly stop: string | null;
}

/** What has a week, and no day. */
function Loose({ items, group, stop }: { readonly items: readonly TrayItem[]; readonly group: string; readonly stop: string | null }) {
  const { t } = useSpeech();
  if (items.length === 0) return null;
  return (
    <div className="ag-day">
      <header className="day-head"><h3>{t('agenda.inWeek')}</h3></header>
      <ol className="facts">{items.map((item) => <AgendaItem key={item.key} item={item} group={group} tabStop={stop === stopOf(group, item.key)} channelSaid={group !== BY_DAY} />)}</ol>
    </div>
  );
}

function Week({ week: { monday, loose, parts }, empty, room, stop }: WeekProps) {
  let left = room - loose.length;
  return (
    <section className="ag-week">
      <WeekHead monday={monday} />
      <Loose items={loose} group={BY_DAY} stop={stop} />
      {parts.map((part) => {
        if (part.type === 'empty') return empty && left > 0 && <EmptyDays key={part.dates[0]} dates={part.dates} />;
        if (left <= 0 || (part.items.length === 0 && !empty)) return null;
        left -= part.items.length;
        return <AgendaDay key={part.date} date={part.date} items={part.items} group={BY_DAY} stop={stopIn(stop, BY_DAY, part.items)} />;
      })}
    </section>
  );
}

const groupOf = ({ channel }: ChannelDays): string => channel?.id ?? 'none';

export function ByChannel({ days }: { readonly days: readonly Day[] }) {
  const { t } = useSpeech();
  const empty = useAgenda((s) => s.empty);
  const channels = useByChannel(days).filter((one) => empty || !isEmpty(one));
  const lists = channels.flatMap((one) => [one.loose, ...one.days.map(({ items }) => items)].map((items) => ({ group: groupOf(one), items })));
  const stop = useStop(lists);
  let left = useGrowing(lists.reduce((sum, { items }) => sum + items.length, 0));
  if (channels.length === 0) return <Nothing />;
  return channels.map((one) => (
    <section key={groupOf(one)} className="ag-week">
      <header className="week-head">
        <h2><b>{one.channel?.name ?? t('agenda.noChannel')}</b></h2>
        <span className="said">{t('calendar.publications', { count: one.days.reduce((sum, { items }) => sum + publications(items), publications(one.loose)) })}</span>
      </header>
      <Loose items={one.loose} group={groupOf(one)} stop={stop} />
      {one.days.map(({ date, items }) => {
        if (left <= 0) return null;
        left -= items.length;
        return <AgendaDay key={date} date={date} items={items} group={groupOf(one)} channel={one.channel?.id ?? null} stop={stopIn(stop, groupOf(one), items)} />;
      })}
    </section>
  ));
}
