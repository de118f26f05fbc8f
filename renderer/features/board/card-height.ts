/** How high a card will be, in px, before it is drawn: as card-face.css and board.css lay it out. Measured rows correct it. */
import type { Card } from '../../../shared/domain/records.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { isPostToBegin } from '../card/lead.ts';
import { isOwn } from '../card/own-finding.ts';
import { hasIdeaSigns } from '../ideas/idea-signs.tsx';
import { openTodosOf } from '../meeting/notes/note-index.ts';
import { missingNow } from '../readiness/unready.ts';

/** Tells whether a title needs two lines in a column of a width. */
export type TwoLines = (title: string) => boolean;

const [GAP, PADDING, LINE, TOP, FOOT, STRIP] = [6, 16, 18, 23, 22, 21] as const;
/** Its rule and two years, with the gaps above them. */
const RULE_AND_YEARS = 3 * (16 + 2);
/** A column's edge and a card's padding, both sides. */
const AROUND_TITLE = 36;
/** No letter of the title's font is narrower or wider, on the average of a title. */
const [NARROW, WIDE] = [4.2, 9] as const;

/** A row's height with the gap below the card. */
export function cardHeight(card: Card, twoLines: TwoLines): number {
  if (card.status === 'published') return 32 + GAP;
  const title = twoLines(card.title) ? 2 * LINE : LINE;
  if (card.kind === 'recurring') return RULE_AND_YEARS + PADDING + title + GAP;
  const footed = card.category || card.owners.length > 0 || card.checklist.length > 0 || card.commentCount > 0 || missingNow(card, usePlan.getState()).length > 0 || hasIdeaSigns(card) || openTodosOf(card.id) > 0 || isPostToBegin(card, usePlan.getState().today);
  const foot = footed ? FOOT : 0;
  const top = card.status === 'idea' && card.slot.precision === 'none' ? 0 : TOP;
  const found = useFindings.getState().open.ofCard(card.id).some(isOwn);
  return PADDING + top + title + foot + (found ? STRIP : 0) + GAP;
}

let pen: CanvasRenderingContext2D | null = null;
/** Writes nothing: it only tells how wide a text would be in the font of a card's title. */
function titlePen(): CanvasRenderingContext2D | null {
  if (pen) return pen;
  pen = document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = `550 13px ${getComputedStyle(document.body).fontFamily}`;
  pen.letterSpacing = '-0.065px';
  return pen;
}

/** Two lines or one, in a column so wide; by the letters alone where that is sure, or good enough. */
export function titleLines(width: number, exact: boolean): TwoLines {
  const room = width - AROUND_TITLE;
  return (title) => {
    if (title.length * NARROW > room) return true;
    if (title.length * WIDE < room) return false;
    // A line breaks where the page's own rounding of letters, up to a pixel of it, no longer fits.
    return exact ? (titlePen()?.measureText(title).width ?? 0) > room - 0.7 : title.length * 6.3 > room;
  };
}
