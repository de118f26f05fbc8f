/** The drag in progress: what is lifted, where it is, what each target would mean. Components select narrowly from it. */
import { create } from 'zustand';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { previewMove, previewSlot } from '../../../shared/collisions/preview.ts';
import type { DropTarget, Movable } from '../../../shared/domain/command.ts';
import type { CardId, ChannelId, PlacementId } from '../../../shared/domain/records.ts';
import { formatSlot } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { copyCommand } from './copying.ts';
import { channelCommand } from './on-channel.ts';
import { ownSlotAt } from './own-slot.ts';
import { previewCommand, togetherCommand } from './together.ts';

/** What is lifted: a card, or one placement of it that has a slot of its own. */
export interface DragItem {
  readonly card: CardId;
  readonly placement: PlacementId | null;
  /** Where channels have places of their own: the placement that it was lifted by, though the card goes as one. */
  readonly on?: PlacementId | null;
  /** What else is chosen, and moves by as many days. */
  readonly others?: readonly Movable[];
}

/** Where a drop puts something: as the commands say it, and on a channel where the target is a channel's. */
export type Aim = DropTarget & { readonly channel?: ChannelId };

/** A place among the cards of a target: in front of one of them (null: last), `top` px from the target's upper edge. */
export interface Place {
  readonly before: CardId | null;
  readonly top: number;
}

/** What a target is made up of where the point under the pointer decides: the quarters of a day, say. Ids of parts are the target's own, `@`, and the part's name. */
export interface Parts {
  /** The names of all whose previews are wanted. */
  readonly all: () => readonly string[];
  /** The part at a height of the screen; null where none is to be seen. */
  readonly at: (clientY: number) => string | null;
  readonly target: (part: string) => Target;
  /** Where a part begins, in px from the target's upper edge. */
  readonly top: (part: string) => number;
}

/** Something a card can be dropped on. */
export interface Target {
  readonly id: string;
  /** Null takes nothing and shows nothing (planning rules §2 Overdue). */
  readonly to: Aim | null;
  /** What a screen reader calls it. */
  readonly name: string;
  /** Where targets lie over each other, the higher one is meant: sections 0, column heads 1, the dock 2. */
  readonly layer?: 0 | 1 | 2;
  /** True for the section that the card is in: a drop only changes its order. */
  readonly holds?: (item: DragItem) => boolean;
  readonly parts?: Parts;
  readonly placeAt?: (clientY: number) => Place;
  /** The rank for a card in front of another (null: last). */
  readonly rankAt?: (before: CardId | null, item: DragItem) => string;
}

export interface DragState {
  readonly item: DragItem | null;
  /** It has been dropped and shows where it is now; the targets are about to be cleared away. */
  readonly landed: boolean;
  readonly by: 'pointer' | 'keyboard';
  /** What is dropped is a copy. */
  readonly copying: boolean;
  /** The id that a copy gets: the same in every preview and in the drop. */
  readonly copyId: string;
  /** Where it was lifted from, in words. */
  readonly from: string;
  /** Id of the target it is over. */
  readonly over: string | null;
  readonly place: Place | null;
  /** The target that the keyboard has chosen; it may not be on screen yet. */
  readonly aim: string | null;
  /** Worked out so far, by `targetKey`. */
  readonly previews: ReadonlyMap<string, Preview>;
}

const AT_REST: DragState = { item: null, landed: false, by: 'pointer', copying: false, copyId: '', from: '', over: null, place: null, aim: null, previews: new Map() };
export const useDrag = create<DragState>(() => AT_REST);

/** What looks lifted now. */
export const liftedIn = ({ item, landed, copying }: DragState): DragItem | null => (landed || copying ? null : item);

/** A target and its element. */
export interface Shown {
  readonly target: Target;
  readonly node: { readonly current: HTMLElement | null };
  /** Where in it a part begins, in px. */
  readonly top?: number;
}

/** All targets that are on screen, by id. */
export const targets = new Map<string, Shown>();

/** A target, or a part of one, by its id; null where it is not on screen. */
export function shownOf(id: string | null): Shown | null {
  const [whole = '', part] = id?.split('@') ?? [];
  const shown = targets.get(whole) ?? null;
  return shown && part !== undefined && shown.target.parts ? { target: shown.target.parts.target(part), node: shown.node, top: shown.target.parts.top(part) } : shown;
}

/** Asks for the previews of a target and its parts. */
export function wantPreviews({ to, parts }: Target): void {
  wantPreview(to);
  if (parts && useDrag.getState().item) for (const part of parts.all()) wantPreview(parts.target(part).to);
}

/** Equal for targets that mean the same. */
export function targetKey(to: Aim): string {
  return to.type === 'slot' ? `slot:${formatSlot(to.slot)}${to.exact ? '!' : ''}${to.channel ?? ''}` : to.type === 'ideas' ? 'ideas' : `recurring:${JSON.stringify(to.rule)}`;
}

const waiting = new Map<string, Aim>();
/** Beside the frames, not in them: lifting a card and knowing what each target would mean are different pieces of work. */
const PAUSE_MS = 16;
let timer: ReturnType<typeof setTimeout> | null = null;
/** So long, and so many, may the previews of one piece be: each is drawn as well. */
const SLICE_MS = 6;
const SLICE = 12;

/** Asks for a preview; it comes soon. */
function wantPreview(to: Aim | null): void {
  if (!to || !useDrag.getState().item) return;
  const key = targetKey(to);
  if (useDrag.getState().previews.has(key) || waiting.has(key)) return;
  waiting.set(key, to);
  timer ??= setTimeout(workOff, PAUSE_MS);
}

function workOff(): void {
  timer = null;
  const { item, previews } = useDrag.getState();
  if (!item) return;
  const until = performance.now() + SLICE_MS;
  const found = new Map(previews);
  for (const [key, to] of waiting) {
    waiting.delete(key);
    const preview = compute(item, to);
    if (preview) found.set(key, preview);
    if (performance.now() > until || found.size >= previews.size + SLICE) break;
  }
  useDrag.setState({ previews: found });
  if (waiting.size > 0) timer = setTimeout(workOff, PAUSE_MS);
}

/** What dropping the lifted card on a target would do; null where nothing is lifted. */
export function previewOf(to: Aim): Preview | null {
  const { item, previews } = useDrag.getState();
  if (!item) return null;
  const known = previews.get(targetKey(to));
  if (known) return known;
  const preview = compute(item, to);
  if (preview) useDrag.setState({ previews: new Map(previews).set(targetKey(to), preview) });
  return preview;
}

function compute(item: DragItem, to: Aim): Preview | null {
  const { index } = useFindings.getState();
  if (!index) return null;
  const other = copyCommand(item, to, copyIdNow()) ?? togetherCommand(item, to) ?? channelCommand(item, to);
  if (other) return previewCommand(other);
  const own = item.placement && ownSlotAt(item.placement, to);
  return own ? previewSlot(index, item.placement, own) : previewMove(index, item.card, to);
}

let unfollow: () => void = () => {};

export function lift(item: DragItem, by: DragState['by'], from: string): void {
  useDrag.setState({ ...AT_REST, item, by, from, copyId: crypto.randomUUID() });
  for (const { target } of targets.values()) wantPreviews(target);
  // Somebody else's change in the middle of a drag: what was worked out no longer holds.
  unfollow = useFindings.subscribe(() => {
    useDrag.setState({ previews: new Map() });
    for (const { target } of targets.values()) wantPreviews(target);
  });
}

/** The id of the copy that a drop would make; null where it would move what is lifted. */
export function copyIdNow(): string | null {
  const { copying, copyId } = useDrag.getState();
  return copying ? copyId : null;
}

/** From now on a copy would be dropped, or no longer: each target means something else. */
export function setCopying(copying: boolean): void {
  const now = useDrag.getState();
  if (now.copying === copying || !now.item || now.landed) return;
  useDrag.setState({ copying, previews: new Map() });
  for (const { target } of targets.values()) wantPreviews(target);
}

export function hover(over: string | null, place: Place | null): void {
  const now = useDrag.getState();
  if (now.over !== over || now.place?.before !== place?.before || now.place?.top !== place?.top) useDrag.setState({ over, place });
}

/** The lifted card is dropped: what the change now does to findings is no news to the targets. */
export function land(): void {
  unfollow();
  waiting.clear();
  useDrag.setState({ landed: true });
}

export function letGo(): void {
  unfollow();
  waiting.clear();
  useDrag.setState(AT_REST);
}
