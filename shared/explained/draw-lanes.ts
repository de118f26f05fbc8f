/** The lanes of a picture and what stands on them: posts, empty places, shares. */
import type { Severity } from '../collisions/finding.ts';
import { PLATFORM_GLYPHS } from '../domain/defaults.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import type { Lane, Picture, Post } from './picture.ts';
import { CHIP, LEFT, WIDTH, timeOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { BOLD, MIDDLE, color, icon, line, rect, sign, words } from './shape.ts';
import type { Shape } from './shape.ts';

/** A lane's line, sign and name; `y` is its top. */
export function drawLane(lane: Lane, y: number, language: Language): Shape[] {
  const name = (x: number, text: string) => words(x, y + 24, text, 'ink', { fontWeight: 560 });
  const divider = line(`M1 ${y}H${WIDTH - 1}`, 'line');
  switch (lane.of) {
    case 'channel': return [
      divider, rect(12, y + 10, 26, 20, 'chip', { rx: 4, stroke: color(`cat-${lane.hue}`) }),
      words(25, y + 24, PLATFORM_GLYPHS[lane.platform], 'ink', { ...MIDDLE, ...BOLD, fontSize: 10 }),
      name(46, translate(language)(`word.platform.${lane.platform}`)),
    ];
    case 'person': return [
      divider, rect(12, y + 9, 22, 22, 'chip', { rx: 11, stroke: color('line-strong') }),
      words(23, y + 24, lane.initials, 'ink', { ...MIDDLE, ...BOLD, fontSize: 10 }), name(42, lane.name[language]),
    ];
    case 'category': return [divider, sign(`shape-${lane.shape}`, 14, y + 14, 12, `cat-${lane.hue}`), name(34, lane.name[language])];
  }
}

/** A post as a chip, its channel, kind or status first; one that the finding names has a thick edge and the severity's sign. */
export function drawPost(post: Post, scale: Scale, severity: Severity, y: number): Shape[] {
  const room = scale.room(post.at);
  const x = room.x + (room.width - CHIP.width) / 2;
  const edge = { stroke: color(post.wrong ? severity : 'line-strong'), strokeWidth: post.wrong ? 2 : 1 };
  return [
    rect(x, y, CHIP.width, CHIP.height, 'surface', { rx: 5, ...edge }),
    leading(post, x, y),
    words(x + 27, y + 16, timeOf(post.at), 'ink', { fontWeight: 580 }),
    ...(post.wrong ? [sign(`sev-${severity}`, x + CHIP.width - 9, y - 6, 14, severity)] : []),
  ];
}

function leading({ glyph, sign: kind, done }: Post, x: number, y: number): Shape {
  if (glyph) return words(x + 14, y + 16, glyph, 'ink', { ...MIDDLE, ...BOLD, fontSize: 10 });
  if (kind) return icon(kind, x + 7, y + 5, 14, 'ink');
  return sign(done ? 'st-done' : 'st-plan', x + 8, y + 6, 12, done ? 'ok' : 'ink-3');
}

/** Where something could be: dashed, with a plus. */
export function drawEmpty({ at, wrong }: Post, scale: Scale, severity: Severity, y: number): Shape[] {
  const room = scale.room(at);
  const x = room.x + (room.width - CHIP.width) / 2;
  return [
    rect(x, y, CHIP.width, CHIP.height, 'surface', { rx: 5, stroke: color(wrong ? severity : 'ink-3'), strokeWidth: wrong ? 2 : 1, strokeDasharray: '4 3' }),
    icon('plus', x + CHIP.width / 2 - 7, y + 5, 14, wrong ? severity : 'ink-3'),
    ...(wrong ? [sign(`sev-${severity}`, x + CHIP.width - 9, y - 6, 14, severity)] : []),
  ];
}

/** In a week: a category's shape, or what a post on a channel is. */
export function drawSeen(post: Post, { lanes }: Picture, scale: Scale, y: number): Shape[] {
  const lane = lanes[post.lane];
  const { x, width } = scale.room(post.at);
  if (lane?.of === 'channel' && post.sign) return [icon(post.sign, x + width / 2 - 8, y + 4, 16, 'ink')];
  return lane?.of === 'category' ? [sign(`shape-${lane.shape}`, x + width / 2 - 8, y + 4, 16, `cat-${lane.hue}`)] : [];
}

/** A category's share as a bar, and its target as a line across; further off than `limit` points is marked. */
export function drawShare(lane: Lane, y: number, scale: Scale, severity: Severity, limit: number): Shape[] {
  if (lane.of !== 'category' || lane.share === undefined || lane.target === undefined) return [];
  const at = (percent: number): number => LEFT + (percent / 10) * scale.width;
  const off = Math.abs(lane.share - lane.target) > limit;
  return [
    rect(LEFT, y + 13, at(lane.share) - LEFT, 14, `cat-${lane.hue}`, { rx: 3, ...(off ? { stroke: color(severity), strokeWidth: 2 } : {}) }),
    line(`M${at(lane.target)} ${y + 7}v26`, 'ink', 2.5),
    ...(off ? [sign(`sev-${severity}`, WIDTH - 90, y + 13, 14, severity)] : []),
    words(WIDTH - 16, y + 24, `${lane.share} / ${lane.target}`, off ? severity : 'ink-2', { textAnchor: 'end', ...(off ? BOLD : {}) }),
  ];
}
