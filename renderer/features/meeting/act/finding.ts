/** What is done about a finding: it is fine as it is, and why; a gap is filled from the ideas, or by a new card. */
import type { CardId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { rankBetween } from '../../../store/rank.ts';
import { accept as acceptFindings } from '../../collisions/accepting.ts';
import { candidates, fillWith } from '../../gaps/picker/candidates.ts';
import { isGap, newPlacement } from '../../gaps/gaps.ts';
import type { Gap } from '../../gaps/gaps.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { askReason } from './reason.ts';
import { does, speech, tell } from './tell.ts';

const REASONS = ['there', 'meant', 'needed', 'harmless'] as const;
/** So many to choose from; typing finds the rest. */
const SHOWN = 9;

export const accept: RoomAct = {
  id: 'accept', label: 'act.name.accept', letter: { sv: 'O', en: 'O' }, fits: (row) => row.kind === 'finding',
  run: (row) => {
    if (row.kind !== 'finding') return;
    const { t } = speech();
    askReason(t('act.acceptWhy'), REASONS.map((reason) => t(`act.reason.${reason}`)), (reason) => {
      if (acceptFindings([row.finding], reason, null)) tell(t('act.accepted', { reason }));
    });
  },
};

const gapOf = (row: RoomRow): Gap | null => (row.kind === 'finding' && isGap(row.finding) ? row.finding : null);

export const fill: RoomAct = {
  id: 'fill', label: 'act.name.fill', letter: { sv: 'F', en: 'F' }, fits: (row) => gapOf(row) !== null,
  run: (row) => {
    const gap = gapOf(row);
    const channel = gap && usePlan.getState().plan.channels.get(gap.channel);
    if (!gap || !channel) return;
    const { t, language } = speech();
    const day = dayText(gap.date, language, 'long');
    const filled = (title: string): string => t('board.gap.filled', { title, day, channel: channel.name });
    const choices = (typed: string): Choice[] => [
      ...candidates(gap).filter(({ title }) => typed === '' || begins(title, typed)).slice(0, SHOWN)
        .map(({ id, title, status }) => ({ id, text: title, note: status === 'idea' ? t('board.gap.idea') : undefined, run: () => { if (fillWith(id, gap)) tell(filled(title)); } })),
      ...(typed === '' ? [] : [{ id: 'new', text: t('act.newCard', { title: typed }), run: () => create(typed) }]),
    ];
    const create = (title: string): void => {
      const id = crypto.randomUUID() as CardId; // a new card's id
      does('createCard', { id, title, to: { type: 'slot', slot: daySlot(gap.date) }, rank: rankBetween(null, null), placements: [newPlacement(channel)] }, filled(title));
    };
    ask({ label: t('act.fillWith', { channel: channel.name, day }), hint: t('act.fillHint'), choices });
  },
};
