/** Some days as a list for paper, all of it: by day, or by channel. */
import { capital, dayText, rangeText } from '../../../shared/i18n/dates.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { useSpeech } from '../../ui/language.tsx';
import { isEmpty } from '../calendar/agenda/agenda-days.ts';
import type { AgendaDay } from '../calendar/agenda/agenda-days.ts';
import { DayName, WeekHead } from '../calendar/agenda/day-words.tsx';
import { ItemFacts } from '../calendar/agenda/item-facts.tsx';
import { useByChannel, useDaysFrom, useWeeks } from '../calendar/agenda/use-agenda.ts';
import { publications } from '../calendar/day-index.ts';
import type { DayItem, TrayItem } from '../calendar/day-index.ts';
import type { Choice } from './paper.ts';
import { SheetHead } from './sheet-head.tsx';
import type { ChannelId } from '../../../shared/domain/records.ts';

type ListChoice = Extract<Choice, { what: 'days' | 'channels' }>;

export function ListSheet({ choice: { what, from, to, empty } }: { readonly choice: ListChoice }) {
  const { t, language } = useSpeech();
  const days = useDaysFrom(from, toDayNumber(to) - toDayNumber(from) + 1);
  const weeks = useWeeks(days);
  const total = publications([...weeks.flatMap(({ loose }) => loose), ...days.flatMap(({ items }) => items)]);
  return (
    <article className="sheet sheet-list">
      <SheetHead period={rangeText(from, to, language)} total={total} />
      {what === 'days' ? <Weeks days={days} empty={empty} /> : <Channels days={days} empty={empty} />}
      {total === 0 && !empty && <p>{t('print.nothing')}</p>}
    </article>
  );
}

interface ListProps {
  readonly days: readonly AgendaDay[];
  readonly empty: boolean;
}

function Weeks({ days, empty }: ListProps) {
  const { t, language } = useSpeech();
  const weeks = useWeeks(days).filter(({ parts, loose }) => empty || loose.length > 0 || parts.some((part) => part.type === 'day' && part.items.length > 0));
  return weeks.map(({ monday, loose, parts }) => (
    <section key={monday} className="sheet-part">
      <WeekHead monday={monday} />
      {loose.length > 0 && <Items title={t('agenda.inWeek')} items={loose} />}
      {parts.map((part) => {
        if (part.type === 'empty') {
          const names = part.dates.map((date) => dayText(date, language, 'short')).join(', ');
          return empty && <p key={part.dates[0]} className="sheet-empty">{capital(names)}: {t('agenda.nothingOn').toLowerCase()}</p>;
        }
        return (empty || part.items.length > 0) && <Day key={part.date} date={part.date} items={part.items} />;
      })}
    </section>
  ));
}

function Channels({ days, empty }: ListProps) {
  const { t } = useSpeech();
  const channels = useByChannel(days).filter((one) => empty || !isEmpty(one));
  return channels.map(({ channel, loose, days }) => (
    <section key={channel?.id ?? 'none'} className="sheet-part">
      <header className="week-head">
        <h2><b>{channel?.name ?? t('agenda.noChannel')}</b></h2>
        <span className="said">{t('calendar.publications', { count: publications([...loose, ...days.flatMap(({ items }) => items)]) })}</span>
      </header>
      {loose.length > 0 && <Items title={t('agenda.inWeek')} items={loose} channelSaid />}
      {days.map(({ date, items }) => <Day key={date} date={date} items={items} channel={channel?.id ?? null} />)}
    </section>
  ));
}

/** A day with all its items. */
export function Day({ date, items, channel = null }: AgendaDay & { readonly channel?: ChannelId | null }) {
  const { t } = useSpeech();
  return (
    <section className="sheet-day">
      <header className="day-head"><DayName date={date} channel={channel} /></header>
      {items.length === 0 && <p className="sheet-empty">{t('agenda.nothingOn')}</p>}
      <Facts items={items} channelSaid={channel !== null} />
    </section>
  );
}

function Items({ title, items, channelSaid }: { readonly title: string; readonly items: readonly TrayItem[]; readonly channelSaid?: boolean }) {
  return (
    <section className="sheet-day">
      <header className="day-head"><h3>{title}</h3></header>
      <Facts items={items} channelSaid={channelSaid} />
    </section>
  );
}

const Facts = ({ items, channelSaid }: { readonly items: readonly (DayItem | TrayItem)[]; readonly channelSaid?: boolean }) => (
  <ol className="facts">
    {items.map((item) => <li key={item.key} className="fact" data-item={item.key}><ItemFacts item={item} channelSaid={channelSaid} /></li>)}
  </ol>
);
