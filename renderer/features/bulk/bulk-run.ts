/** Carries out what is meant for all that is chosen, and says what came of it: what was left as it is, too, and why. */
import type { Preview } from '../../../shared/collisions/preview.ts';
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import type { Command, Commands, Movable, TogetherChange } from '../../../shared/domain/command.ts';
import { outcomeOfEdit, outcomeOfMove } from '../../../shared/domain/commands/left-alone.ts';
import type { Outcome } from '../../../shared/domain/commands/left-alone.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { capital } from '../../../shared/i18n/dates.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { clearSelection, useSelection } from '../../store/selection.ts';
import { contextNow, run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { speech } from '../../ui/language.tsx';
import { previewCommand } from '../drag/together.ts';

const chosen = (): readonly Movable[] => [...useSelection.getState().chosen.values()];
/** The cards that are chosen, or have a placement that is. */
export const chosenCards = (): readonly CardId[] => [...new Set(chosen().map(({ card }) => card))];

export const editing = (change: TogetherChange): Command & { readonly name: 'editTogether' } => ({ name: 'editTogether', input: { cards: chosenCards(), change } });
/** What is out stays on the day it went out. */
function isOut({ card, placement }: Movable): boolean {
  const { plan } = usePlan.getState();
  return placement ? plan.placements.get(placement)?.publishedAt !== null : plan.cards.get(card)?.status === 'published';
}

/** By some days, or each to a week. */
export type Distance = Pick<Commands['moveTogether'], 'days' | 'week'>;
export const moving = (distance: Distance, items: readonly Movable[] = chosen().filter((item) => !isOut(item))): Command & { readonly name: 'moveTogether' } =>
  ({ name: 'moveTogether', input: { items: items.map(({ card, placement }) => ({ card, placement })), ...distance } });

/** `what`: what all of them are or have now, in words. False where it could not be done. */
export function editChosen(change: TogetherChange, what: string): boolean {
  const { input } = editing(change);
  const { plan } = usePlan.getState();
  const diff = runCommand(plan, { name: 'editTogether', input }, contextNow());
  const preview = change.channel ? previewCommand({ name: 'editTogether', input }) : null;
  const outcome = diff instanceof DomainError ? null : outcomeOfEdit(plan, input.cards, change, diff); // before it is done: the plan is changed in place
  const done = run('editTogether', input);
  if (done && outcome) sayOutcome(outcome, what, preview);
  return done;
}

export function archiveChosen(archived: boolean): void {
  const { t } = speech();
  const leaving = new Set<string>(archived ? chosenCards() : []);
  const stays = archived ? besideChosen(leaving) : null; // before it is done: afterwards nobody knows where they stood
  if (editChosen({ archived }, t(archived ? 'bulk.what.archived' : 'bulk.what.unarchived')) && archived) letGo(stays ?? document.querySelector('main'));
}

/** As one card goes there: at once, with a way back. */
export function binChosen(): void {
  const { t } = speech();
  const cards = chosenCards();
  const count = cards.filter((id) => usePlan.getState().plan.cards.get(id)?.deletedAt === null).length;
  const stays = besideChosen(new Set(cards));
  if (!run('deleteTogether', { cards })) return;
  letGo(stays ?? document.querySelector('main'));
  say({ text: t('bulk.binned', { count }), action: count === 0 ? undefined : wayBack(t('shell.undo')) });
}

/** Moves all that is chosen, and offers to move along what has a slot of its own. */
export function moveChosen(distance: Distance, what: string): void {
  const { input } = moving(distance);
  const { plan } = usePlan.getState();
  const diff = runCommand(plan, { name: 'moveTogether', input }, contextNow());
  const preview = previewCommand({ name: 'moveTogether', input });
  const outcome = diff instanceof DomainError ? null : outcomeOfMove(plan, input, diff, chosen().filter(isOut).length); // as above
  const staying = stayingBehind(input.items);
  if (run('moveTogether', input) && outcome) sayOutcome(outcome, what, preview, { staying, distance });
}

/** Placements with a slot of their own whose card is moved, and they are not. */
export function stayingBehind(items: readonly Movable[]): readonly Movable[] {
  const { plan } = usePlan.getState();
  const going = new Set(items.map(({ placement }) => placement));
  const cards = items.flatMap(({ card, placement }) => (placement === null ? card : []));
  return cards.flatMap((card) => plan.placementsOf(card).flatMap(({ id, slot, publishedAt }) => (slot && slot.precision !== 'none' && publishedAt === null && !going.has(id) ? { card, placement: id } : [])));
}

function sayOutcome({ changed, left }: Outcome, what: string, preview: Preview | null, moved?: { readonly staying: readonly Movable[]; readonly distance: Distance }): void {
  const { t, language } = speech();
  const { plan, today } = usePlan.getState();
  const worst = preview?.breaks.find(({ severity }) => severity === preview.worst);
  const others = (preview?.breaks.length ?? 0) - 1;
  const stays = moved && changed > 0 ? moved.staying.length : 0;
  const parts = [
    t(moved ? 'bulk.moved' : 'bulk.changed', { count: changed, what }),
    ...[...left].map(([why, count]) => t(`bulk.left.${why}`, { count })),
    stays > 0 && t('bulk.stayed', { count: stays }),
    worst && findingSentence(worst, findingNames(plan, today), t, language),
    others > 0 && `${capital(t('drag.more', { count: others }))}.`,
  ];
  const along = moved && stays > 0 ? { label: t('drag.moveAlong'), run: () => void run('moveTogether', moving(moved.distance, moved.staying).input) } : undefined;
  const undo = changed > 0 ? wayBack(t('shell.undo')) : undefined;
  say({ text: parts.filter(Boolean).join(' '), severity: preview?.worst ?? (changed === 0 || left.size > 0 ? 'info' : null), action: along ?? undo, other: along && undo });
}

const ITEM = 'main [data-card]';
function anchored(): HTMLElement | null {
  const { anchor } = useSelection.getState();
  const card = usePlan.getState().plan.placements.get(anchor ?? '')?.card ?? anchor;
  return card ? document.querySelector(`${ITEM}[data-card="${CSS.escape(card)}"]`) : null;
}

/** The card nearest to where the last one was chosen that does not leave: after it, else before. */
function besideChosen(leaving: ReadonlySet<string>): HTMLElement | null {
  const items = [...document.querySelectorAll<HTMLElement>(ITEM)];
  const at = items.findIndex((item) => item === anchored());
  const stays = (item: HTMLElement): boolean => !leaving.has(item.dataset.card ?? '');
  return items.slice(at + 1).find(stays) ?? items.slice(0, Math.max(at, 0)).findLast(stays) ?? null;
}

/** Nothing is chosen any more; the focus goes from the bar to where it was chosen, or to what is given. */
export function letGo(to: HTMLElement | null = anchored() ?? document.querySelector('main')): void {
  const inBar = document.activeElement?.closest('.bulkbar');
  clearSelection();
  if (inBar) to?.focus();
}
