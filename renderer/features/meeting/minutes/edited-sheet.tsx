/** The page of the minutes as it is written: each change keeps the whole, and can be taken back. */
import { useEffect, useMemo, useRef } from 'react';
import { MINUTES_PARTS } from '../../../../shared/domain/records.ts';
import type { CardId, Meeting, Minutes, MinutesPart } from '../../../../shared/domain/records.ts';
import { edited, seenWith } from '../../../../shared/meeting/minutes-edit.ts';
import type { MinutesEdit, SeenRow } from '../../../../shared/meeting/minutes-edit.ts';
import { sheetOf } from '../../../../shared/meeting/minutes-sheet.ts';
import { cardsNamed, titlesIn } from '../../../../shared/meeting/minutes-titles.ts';
import { announce, say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SheetView } from './sheet-view.tsx';

interface Props {
  readonly meeting: Meeting;
  /** As they are shown: kept, or made of the log. */
  readonly minutes: Minutes;
}

export function EditedSheet({ meeting, minutes }: Props) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const { page, focusNext } = useFocus(minutes);
  const cards = useNamed(minutes);
  /** What is kept now may be newer than what is shown. */
  const now = (): Minutes => usePlan.getState().plan.meetings.get(meeting.id)?.minutes ?? minutes;
  const fits = (edit: MinutesEdit): boolean => edited(now(), edit) !== null;
  const keep = (edit: MinutesEdit): boolean => run('editMinutes', { id: meeting.id, shown: minutes, edit });
  const add = (part: MinutesPart): void => {
    focusNext(`.is-${part} :is(li, tr):last-child textarea`);
    keep({ do: 'add', part, cells: null });
  };
  const remove = (seen: SeenRow): void => {
    const { part, row } = seen;
    const edit: MinutesEdit = { do: 'remove', seen };
    if (!fits(edit)) return say({ text: t('minutes.rowChanged'), severity: 'warning' });
    focusNext(`.is-${part} :is(li, tbody tr):nth-child(${row + 1}) textarea`, `.is-${part} .add-row`, '.add-part');
    if (keep(edit)) announce(t('minutes.rowRemoved'));
  };
  /** Somebody else was faster: what was typed here is told, and can be had all the same. */
  const lost = (text: string, take: () => MinutesEdit): void => {
    if (text.trim() !== '') say({ text: t('error.minutes-overtaken', { text }), severity: 'warning', action: { label: t('minutes.takeMine'), run: () => void keep(take()) } });
  };
  const cell = (seen: SeenRow, at: number, text: string, from: string): void => {
    const edit: MinutesEdit = { do: 'cell', seen: seenWith(seen, at, from), cell: at, text };
    if (fits(edit)) keep(edit);
    else lost(text, () => ({ do: 'add', part: seen.part, cells: seenWith(seen, at, text).cells }));
  };
  const summary = (text: string, from: string): void => {
    const edit: MinutesEdit = { do: 'summary', from, text };
    if (fits(edit)) keep(edit);
    else lost(text, () => ({ ...edit, from: now().summary }));
  };
  const missing = MINUTES_PARTS.filter((part) => !minutes.sections.some((section) => section.part === part));
  return (
    <div ref={page} className="minutes-edited">
      <SheetView
        sheet={sheetOf(meeting, minutes, plan, language, true)}
        edit={{ cards, add, remove, summary, cell }}
      >
        {missing.length > 0 && (
          <ActionMenu
            label={t('minutes.addPart')} buttonClass="btn btn-quiet btn-s add-part" button={<><Icon name="plus" />{t('minutes.addPart')}</>}
            items={missing.map((part) => ({ key: part, text: t(`minutes.parts.${part}`), run: () => add(part) }))}
          />
        )}
      </SheetView>
    </div>
  );
}

/** Cards by the titles that the minutes name. */
function useNamed(minutes: Minutes): ReadonlyMap<string, CardId> {
  const version = usePlan((s) => s.version);
  const titles = useMemo(() => minutes.sections.flatMap(({ rows }) => rows.flatMap(titlesIn)), [minutes]);
  return useMemo(() => (version > 0 ? cardsNamed(titles, usePlan.getState().plan.cards.values()) : new Map<string, CardId>()), [titles, version]);
}

/** What gets the focus once the page has what was asked for: the first of these that is there. */
function useFocus(minutes: Minutes) {
  const page = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const found = wanted.current.map((one) => page.current?.querySelector<HTMLElement>(one)).find(Boolean);
    wanted.current = [];
    found?.focus();
  }, [minutes]);
  return { page, focusNext: (...selectors: readonly string[]): void => void (wanted.current = selectors) };
}
