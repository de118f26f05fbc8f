/** A rule's picture, in the signs and colours of the app: one function for the page and for the files of the documentation. */
import { SEVERITY_OF } from '../collisions/finding.ts';
import { DEFAULT_RULES } from '../collisions/settings.ts';
import type { RuleId } from '../domain/records.ts';
import type { Language } from '../i18n/language.ts';
import { HEAD, SAYS, drawGround, drawMark } from './draw-ground.ts';
import { drawEmpty, drawLane, drawPost, drawSeen, drawShare } from './draw-lanes.ts';
import type { Picture, Post } from './picture.ts';
import { PICTURES } from './pictures.ts';
import { CHIP, WIDTH, scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { color, rect } from './shape.ts';
import type { Shape } from './shape.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export function drawRule(rule: RuleId, language: Language): Drawing {
  const picture = PICTURES[rule];
  const severity = SEVERITY_OF[rule];
  const scale = scaleOf(picture, language);
  const placed = inRows(picture, scale);
  const { tops, height } = lanesOf(picture, placed.map(({ post, row }) => ({ lane: post.lane, row })));
  const shapes = [
    rect(0.5, 0.5, WIDTH - 1, height - 1, 'surface', { rx: 4, stroke: color('line') }),
    ...drawGround(picture, scale, height, language),
    ...picture.marks.flatMap((mark) => drawMark(mark, picture, scale, severity, height, language)),
    ...picture.lanes.flatMap((lane, i) => [...drawLane(lane, tops[i] ?? 0, language), ...drawShare(lane, tops[i] ?? 0, scale, severity, DEFAULT_RULES[rule].limit)]),
    ...placed.flatMap(({ post, row }) => {
      const y = (tops[post.lane] ?? 0) + 8 + row * CHIP.step;
      if (picture.view.shows === 'weeks') return drawSeen(post, picture, scale, y);
      return post.empty ? drawEmpty(post, scale, severity, y) : drawPost(post, scale, severity, y);
    }),
  ];
  return { width: WIDTH, height, shapes };
}

/** Posts of one lane and cell stand below each other, in the order given; a category is seen in a week or not. */
function inRows({ posts, view }: Picture, scale: Scale): { readonly post: Post; readonly row: number }[] {
  const taken = new Map<string, number>();
  return posts.map((post) => {
    const cell = `${post.lane} ${scale.cell(post.at)}`;
    const row = view.shows === 'weeks' ? 0 : (taken.get(cell) ?? 0);
    taken.set(cell, row + 1);
    return { post, row };
  });
}

/** Where each lane begins: as high as its fullest cell. */
function lanesOf({ lanes, marks }: Picture, cells: readonly { readonly lane: number; readonly row: number }[]) {
  const rows = lanes.map((_, lane) => 1 + Math.max(0, ...cells.filter((cell) => cell.lane === lane).map(({ row }) => row)));
  let height = HEAD + (marks.length > 0 ? SAYS : 0);
  const tops = rows.map((count) => (height += count * CHIP.step + 11) - count * CHIP.step - 11);
  return { tops, height: height + 1 };
}
