/** Runs a command: the same function in the renderer (optimistic) and in the host (with authority). */
import type { Command, CommandContext, CommandName } from './command.ts';
import { withApprovals } from './approval.ts';
import { approveCards } from './commands/approval.ts';
import { captureIdeas, voteIdea } from './commands/ideas.ts';
import { editMeeting, editMinutes, editNote, endMeeting, removeMeeting, removeNote, saveNote, setPresent, startMeeting } from './commands/meeting.ts';
import { acceptFindings, withdrawAcceptance } from './commands/acceptance.ts';
import { createCard, editCard, linkCards, markPublished, moveCard } from './commands/card.ts';
import { copyCard, copyPlacement, makeSibling } from './commands/copy.ts';
import { deleteCard, deleteTogether, emptyBin, restoreCard } from './commands/bin.ts';
import { editSettings, removeEntry, saveEntry } from './commands/directory.ts';
import { makeOccurrence, makeOccurrences, makeRecurring, skipOccurrence, unskipOccurrence } from './commands/occurrence.ts';
import { extendPause, liftPause, pauseTheme } from './commands/pause.ts';
import { editFollowing } from './commands/following.ts';
import { deleteFollowing, makeSeries } from './commands/series.ts';
import { editTogether, moveTogether } from './commands/together.ts';
import { splitCard } from './commands/split.ts';
import { addPlacement, editPlacement, fillGap, moveToChannel, removePlacement, saveFigures, shiftPlacements } from './commands/placement.ts';
import { addComment, editComment, editPlacementText, editText, removeComment } from './commands/text.ts';
import { DomainError, assertNever } from './errors.ts';
import type { Card } from './records.ts';
import { cardsOf } from './state.ts';
import type { Diff, State } from './state.ts';
import { withTextPrints } from './text-print.ts';

/** The diff that a command makes of a state, or why it can't. Pure; an empty diff where nothing changes. */
export function runCommand(state: State, command: Command, context: CommandContext): Diff | DomainError {
  const diff = dispatch(state, command, context);
  return diff instanceof DomainError ? diff : withTextPrints(withApprovals(diff, state), state);
}

function dispatch(state: State, command: Command, context: CommandContext): Diff | DomainError {
  switch (command.name) {
    case 'createCard': return createCard(state, command.input);
    case 'moveCard': return moveCard(state, command.input);
    case 'moveTogether': return moveTogether(state, command.input);
    case 'copyCard': return copyCard(state, command.input);
    case 'makeSibling': return makeSibling(state, command.input);
    case 'splitCard': return splitCard(state, command.input);
    case 'editTogether': return editTogether(state, command.input, context);
    case 'approveCards': return approveCards(state, command.input, context);
    case 'captureIdeas': return captureIdeas(state, command.input);
    case 'voteIdea': return voteIdea(state, command.input);
    case 'editCard': return editCard(state, command.input, context);
    case 'editText': return editText(state, command.input);
    case 'editPlacementText': return editPlacementText(state, command.input);
    case 'addPlacement': return addPlacement(state, command.input);
    case 'copyPlacement': return copyPlacement(state, command.input);
    case 'fillGap': return fillGap(state, command.input);
    case 'moveToChannel': return moveToChannel(state, command.input);
    case 'editPlacement': return editPlacement(state, command.input);
    case 'shiftPlacements': return shiftPlacements(state, command.input);
    case 'removePlacement': return removePlacement(state, command.input);
    case 'markPublished': return markPublished(state, command.input);
    case 'linkCards': return linkCards(state, command.input, true);
    case 'unlinkCards': return linkCards(state, command.input, false);
    case 'deleteCard': return deleteCard(state, command.input, context);
    case 'deleteTogether': return deleteTogether(state, command.input, context);
    case 'restoreCard': return restoreCard(state, command.input);
    case 'emptyBin': return emptyBin(state, command.input);
    case 'makeOccurrence': return makeOccurrence(state, command.input);
    case 'makeRecurring': return makeRecurring(state, command.input);
    case 'makeOccurrences': return makeOccurrences(state, command.input);
    case 'skipOccurrence': return skipOccurrence(state, command.input);
    case 'unskipOccurrence': return unskipOccurrence(state, command.input);
    case 'pauseTheme': return pauseTheme(state, command.input);
    case 'extendPause': return extendPause(state, command.input);
    case 'liftPause': return liftPause(state, command.input);
    case 'makeSeries': return makeSeries(state, command.input);
    case 'editFollowing': return editFollowing(state, command.input, context);
    case 'deleteFollowing': return deleteFollowing(state, command.input, context);
    case 'saveFigures': return saveFigures(state, command.input);
    case 'addComment': return addComment(state, command.input);
    case 'editComment': return editComment(state, command.input, context);
    case 'removeComment': return removeComment(state, command.input);
    case 'saveChannel': return saveEntry(state, 'channels', command.input.record);
    case 'savePerson': return saveEntry(state, 'people', command.input.record);
    case 'saveCategory': return saveEntry(state, 'categories', command.input.record);
    case 'saveTag': return saveEntry(state, 'tags', command.input.record);
    case 'saveCampaign': return saveEntry(state, 'campaigns', command.input.record);
    case 'saveView': return saveEntry(state, 'views', command.input.record);
    case 'saveDayNote': return saveEntry(state, 'dayNotes', command.input.record);
    case 'saveFeed': return saveEntry(state, 'feeds', command.input.record);
    case 'removeEntry': return removeEntry(state, command.input);
    case 'acceptFindings': return acceptFindings(state, command.input);
    case 'withdrawAcceptance': return withdrawAcceptance(state, command.input);
    case 'startMeeting': return startMeeting(state, command.input);
    case 'editMeeting': return editMeeting(state, command.input);
    case 'setPresent': return setPresent(state, command.input);
    case 'editMinutes': return editMinutes(state, command.input);
    case 'endMeeting': return endMeeting(state, command.input);
    case 'removeMeeting': return removeMeeting(state, command.input);
    case 'saveNote': return saveNote(state, command.input);
    case 'editNote': return editNote(state, command.input);
    case 'removeNote': return removeNote(state, command.input);
    case 'editSettings': return editSettings(state, command.input);
    default: return assertNever(command);
  }
}

/** What an action is called in the undo menu and the history: its command, and the name of what it was about. */
export interface ActionLabel {
  readonly command: CommandName | 'import' | 'sample' | 'captureSeveral' | 'approveSeveral' | 'starCard' | 'unstarCard';
  readonly title: string;
}

/** The label of a change: what was done, and to what. Of several ideas caught at once it is their number. */
export function labelOf(state: State, name: CommandName, diff: Diff): ActionLabel {
  const count = cardsOf(diff).size;
  if (name === 'captureIdeas' && count > 1) return { command: 'captureSeveral', title: String(count) };
  const star = name === 'editCard' ? starOf(diff) : null;
  if (star) return { command: star, title: titleOf(state, diff) };
  const command = count > 1 ? (name === 'approveCards' ? 'approveSeveral' : name) : name === 'editTogether' ? 'editCard' : name === 'moveTogether' ? 'moveCard' : name === 'deleteTogether' ? 'deleteCard' : name;
  return { command, title: titleOf(state, diff) };
}

/** A star given or taken, and nothing else: who looks at what can be taken back sees which. */
function starOf({ cards }: Diff): 'starCard' | 'unstarCard' | null {
  const [from, to] = cards?.updated?.[0] ?? [];
  if (!from || !to || from.starred === to.starred) return null;
  const isOnly = Object.keys(to).every((key) => key === 'starred' || from[key as keyof Card] === to[key as keyof Card]); // the fields of a card
  return isOnly ? (to.starred ? 'starCard' : 'unstarCard') : null;
}

/** The title of the card, or the name of the entry, that a diff touches first. */
function titleOf(state: State, diff: Diff): string {
  const pause = diff.pauses?.added?.[0] ?? diff.pauses?.updated?.[0]?.[1] ?? diff.pauses?.removed?.[0];
  if (pause) return pause.name;
  const skip = diff.skips?.added?.[0] ?? diff.skips?.updated?.[0]?.[1] ?? diff.skips?.removed?.[0];
  const cards = diff.cards;
  const card = cards?.updated?.[0]?.[1] ?? cards?.added?.[0] ?? cards?.removed?.[0];
  if (card) return card.title;
  const placement = diff.placements?.updated?.[0]?.[1] ?? diff.placements?.added?.[0] ?? diff.placements?.removed?.[0];
  const textOf = diff.texts?.updated?.[0]?.[1] ?? diff.texts?.added?.[0];
  const owner = placement?.card ?? textOf?.id ?? diff.comments?.updated?.[0]?.[1].card;
  if (skip && !owner) return state.cards.get(skip.card)?.title ?? '';
  if (owner) return state.cards.get(owner)?.title ?? '';
  for (const table of ['channels', 'people', 'categories', 'tags', 'campaigns', 'views', 'dayNotes', 'feeds'] as const) {
    const entry = diff[table]?.updated?.[0]?.[1] ?? diff[table]?.added?.[0] ?? diff[table]?.removed?.[0];
    if (entry) return entry.name;
  }
  const note = diff.notes?.added?.[0] ?? diff.notes?.updated?.[0]?.[1] ?? diff.notes?.removed?.[0];
  const meeting = diff.meetings?.added?.[0] ?? diff.meetings?.updated?.[0]?.[1] ?? diff.meetings?.removed?.[0];
  if (meeting ?? note) return meeting?.name ?? note!.text.slice(0, 100); // one of the two is there
  const accepted = diff.acceptances?.added?.[0] ?? diff.acceptances?.removed?.[0];
  return accepted?.reason ?? '';
}
