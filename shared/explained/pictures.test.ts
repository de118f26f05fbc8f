import { expect, test } from 'vitest';
import { checkPlan } from '../collisions/check.ts';
import { buildPlan } from '../collisions/fixtures/build-plan.ts';
import type { PlanOptions, Row } from '../collisions/fixtures/build-plan.ts';
import { RULES } from '../domain/records.ts';
import type { RuleId, Weekdays } from '../domain/records.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { explain } from './explain.ts';
import type { Lane, Picture, Post } from './picture.ts';
import { PICTURES, TODAY } from './pictures.ts';

/** What is set in the pictures of rules that are silent or off to begin with. */
const cadence = { weekdays: [1, 3, 5] as Weekdays, perWeek: null, reserve: 0 };
const SET: Readonly<Partial<Record<RuleId, PlanOptions>>> = {
  duplicate: { channels: { linkedin: { standsAlone: true } } },
  'repeated-text': { settings: { rules: { 'repeated-text': { on: true } } } },
  'too-soon': { settings: { rules: { 'too-soon': { on: true } } } },
  'cadence-gap': { channels: { blog: { cadence } }, window: ['2026-11-23', '2026-11-29'] },
  reserve: { channels: { facebook: { cadence: { ...cadence, reserve: 2 } } } },
  'not-seen': { categories: { Arbetsplats: { everyWeeks: 6 } } },
  'mix-skew': { categories: Object.fromEntries(PICTURES['mix-skew'].lanes.map((lane) => [nameOf(lane), { targetShare: lane.of === 'category' ? lane.target : null }])) },
};
/** Two texts that differ by a word. */
const TEXT = 'Nu är isen tjock nog på Storsjön. Kom till invigningen av skridskobanan på lördag klockan elva, ta med varm dryck och en vän som inte har provat förut. Skridskor finns att låna i alla storlekar.';

function nameOf(lane: Lane): string {
  return lane.of === 'channel' ? lane.platform : lane.name.sv;
}

function rowOf(post: Post, i: number, { lanes }: Picture): Row {
  const lane = lanes[post.lane]!; // a post stands on one of them
  return {
    title: post.sign === 'dup' ? 'samma' : `kort ${i}`, slot: post.at, channel: post.glyph ?? (lane.of === 'channel' ? lane.platform : 'facebook'),
    format: post.sign === 'story' ? 'story' : 'post', sponsored: post.sign === 'mega', comments: post.sign === 'chat' ? 'many' : null,
    owners: lane.of === 'person' ? [lane.name.sv] : [], category: lane.of === 'category' ? lane.name.sv : undefined,
    reuseOf: post.sign === 'repeat' && i > 0 ? 'kort 0' : undefined, status: post.done || (post.sign === 'repeat' && i === 0) ? 'published' : 'planned', text: post.sign === 'article' ? TEXT.replace('lördag', i === 0 ? 'lördag' : 'söndag') : '',
  };
}

/** As many placements of each category as its share says, on the days of the window. */
function sharesOf({ lanes }: Picture): Row[] {
  return lanes.flatMap((lane) => Array.from({ length: (lane.of === 'category' && lane.share) || 0 }, (_, i) => ({ title: `${nameOf(lane)} ${i}`, slot: `2026-11-0${1 + (i % 9)}`, channel: 'facebook', category: nameOf(lane) })));
}

test.each(RULES)('the checker says of the picture what the picture says (planning rules §4 %s)', (rule) => {
  const picture = PICTURES[rule];
  const posts = picture.posts.filter(({ empty }) => !empty);
  const rows = picture.view.shows === 'shares' ? sharesOf(picture) : posts.map((post, i) => rowOf(post, i, picture));
  const found = checkPlan(buildPlan(rows, { ...SET[rule], today: TODAY })).filter((finding) => finding.rule === rule);
  if (rule === 'mix-skew') return expect(found).toMatchObject([{ category: 'Samhälle', count: 41, limit: 20 }]);
  const said = picture.marks.map(({ says }) => (typeof says === 'string' ? says : says.sv));
  expect(found.length).toBe(said.length);
  const wrong = posts.flatMap((post, i) => (post.wrong ? [`p${i}`] : []));
  expect([...new Set(found.flatMap(({ placements }) => placements))].toSorted()).toEqual(wrong.toSorted());
  const [, count, limit] = /^(\d+)(?: av (\d+)| min| %| veckor)$/.exec(said[0]!) ?? []; // every picture of posts has a mark
  if (count) expect(found).toMatchObject([{ count: Number(count), ...(limit ? { limit: Number(limit) } : {}) }]);
});

test.each(RULES.flatMap((rule) => LANGUAGES.map((language) => [rule, language] as const)))('%s is written out in %s, as much as in the other language', (rule, language) => {
  const [own, other] = [explain(rule, language), explain(rule, language === 'sv' ? 'en' : 'sv')];
  const texts = Object.values(own).flat();
  expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined|Infinity/.test(text))).toEqual([]);
  expect([own.counts.length, own.leaves.length, own.ways.length]).toEqual([other.counts.length, other.leaves.length, other.ways.length]);
});
