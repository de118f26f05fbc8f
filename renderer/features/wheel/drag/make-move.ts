/** Carries out a move along the wheel, and says what came of it: one step to undo, and what stays where it is. */
import type { Commands } from '../../../../shared/domain/command.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import { dismissNotice, say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { languageNow } from '../../../ui/language.tsx';
import { everyYear, wordsOf } from './move-words.ts';
import { alongOf, changeOf } from './ring-move.ts';
import type { RingMove } from './ring-move.ts';

/** False where there was nothing to change. */
export function makeMove(move: RingMove): boolean {
  const change = changeOf(move);
  if (!change || !run('editCard', { id: move.item.card.id, change })) return false;
  const language = languageNow(usePlan.getState().preferences.language);
  const t = translate(language);
  const { item, rule, preview } = move;
  const words = wordsOf(move, t, language);
  const stays = rule === item.rule ? null : alongOf(item, move.slot);
  const [first] = item.made.filter(({ status }) => status !== 'published');
  const parts = [
    rule === item.rule ? t('wheelMove.onRing', { title: item.card.title, ring: words.ring ?? '' }) : t('wheelMove.moved', { title: item.card.title, rule: everyYear(rule, t, language) }),
    rule !== item.rule && words.ring && `${words.ring}.`,
    stays && first && t('wheelMove.stays', { count: stays.items.length, year: String(item.year), when: slotText(first.slot, language) }),
    !stays && words.verdict && words.verdict.severity !== 'ok' && `${words.verdict.text}.`,
  ].filter(Boolean);
  const undo = wayBack(t('shell.undo'));
  say({ text: parts.join(' '), severity: stays ? null : (preview?.worst ?? null), action: stays ? { label: t('drag.moveAlong'), run: () => moveAlong(stays) } : undo, ...(stays && { other: undo }) });
  return true;
}

function moveAlong(input: Commands['moveTogether']): void {
  if (run('moveTogether', input)) dismissNotice();
}
