import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { FORMATS, STATUSES } from '../../domain/records.ts';
import type { CampaignId, Card, CategoryId, ChannelId, Format, PersonId, PlacementId, TagId } from '../../domain/records.ts';
import { card, channel, placement } from '../../domain/samples-for-tests.ts';
import type { State } from '../../domain/state.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { effectiveSlot, formatSlot, parseSlot } from '../../planning/slot.ts';
import { formatRule, parseRule } from '../../planning/recurrence-text.ts';
import { imported } from '../import-for-tests.ts';
import { exportCsv } from './write-csv.ts';

const ALL = { from: null, to: null };
/** Words that a spreadsheet, a separator or a quotation mark could spoil. */
const word = fc.stringMatching(/^['=+@"-]{0,2}[a-zåäöÅÄÖ0-9][a-zåäö"'=+@;, -]{0,8}[a-zåäö!?"']$/).filter((text) => !/\s\s/.test(text));
const name = fc.stringMatching(/^[=+@'-]?[A-Zåäö][a-zåäö0-9' -]{0,8}[a-z]$/).filter((text) => !/\s\s/.test(text));
const slotText = fc.constantFrom('', '2026-11-24', '2026-11-24T09:00', '2026-W48', '2027-Q1', '2026-12-01T23:30');
const text = fc.oneof(fc.constant(''), fc.constant('=SUM(A1)\n"rad två"; tre'), word);
const names = fc.uniqueArray(name, { maxLength: 2, selector: (one) => one.toLocaleLowerCase('sv') });

const anyCard = fc.record({
  title: word, slot: slotText, text, status: fc.constantFrom(...STATUSES), sponsored: fc.boolean(), owners: names, tags: names, category: fc.option(name), campaign: fc.option(name),
  rule: fc.option(fc.constantFrom('Q1', 'week 47', '12-13', 'easter-7', 'last friday of november'), { freq: 4 }),
  placements: fc.array(fc.record({ channel: name, format: fc.constantFrom(...FORMATS), slot: fc.option(slotText), text: fc.option(text) }), { maxLength: 4 }),
});
type AnyCard = Pick<Card, 'title' | 'status' | 'sponsored'> & {
  readonly slot: string;
  readonly text: string;
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly category: string | null;
  readonly campaign: string | null;
  readonly rule: string | null;
  readonly placements: readonly { readonly channel: string; readonly format: Format; readonly slot: string | null; readonly text: string | null }[];
};

/** Names are ids here, so that the state is quickly made. */
function stateOf(cards: readonly AnyCard[]): State {
  const all = (of: (one: AnyCard) => readonly (string | null)[]): string[] => {
    const byName = new Map(cards.flatMap(of).filter((one) => one !== null).map((one) => [one.toLocaleLowerCase('sv'), one]));
    return [...byName.values()];
  };
  const entry = (of: (one: AnyCard) => readonly (string | null)[]) => all(of).map((one) => ({ id: one.toLocaleLowerCase('sv'), name: one }));
  const id = <T extends string>(one: string) => one.toLocaleLowerCase('sv') as T;
  return new MemoryState({
    channels: all((one) => one.placements.map((p) => p.channel)).map((one) => channel(id(one), { name: one })),
    people: entry((one) => one.owners).map((one) => ({ ...one, id: one.id as PersonId, initials: '', archived: false })),
    tags: entry((one) => one.tags).map((one) => ({ ...one, id: one.id as TagId, everyWeeks: null })),
    categories: entry((one) => [one.category]).map((one) => ({ ...one, id: one.id as CategoryId, hue: 1, shape: 'disc', targetShare: null, everyWeeks: null, archived: false })),
    campaigns: entry((one) => [one.campaign]).map((one) => ({ ...one, id: one.id as CampaignId, goal: '', from: null, to: null })),
    cards: cards.map((one, i) => card(`k${i}`, {
      title: one.title, slot: one.rule ? '' : one.slot, status: one.status, sponsored: one.sponsored, owners: one.owners.map(id<PersonId>), tags: one.tags.map(id<TagId>),
      category: one.category === null ? null : id<CategoryId>(one.category), campaign: one.campaign === null ? null : id<CampaignId>(one.campaign), kind: one.rule ? 'recurring' : 'post',
      rule: one.rule ? parseRule(one.rule) : null, rank: `a${i}`,
    })),
    placements: cards.flatMap((one, i) => one.placements.map((p, j) => placement(`k${i}-${j}`, `k${i}`, {
      channel: id<ChannelId>(p.channel), format: p.format, ...(p.slot === null || one.rule ? {} : { slot: p.slot }),
    }))),
    texts: cards.map((one, i) => ({
      id: card(`k${i}`).id, text: one.text, notes: '', purpose: '', audience: '',
      placementTexts: Object.fromEntries(one.placements.flatMap((p, j) => (p.text ? [[`k${i}-${j}` as PlacementId, p.text]] : []))),
    })),
  });
}

/** A plan without ids: what must survive, the order people dragged cards into as well (planning rules §2). */
function plain(state: State) {
  const nameOf = (table: { get(id: string): { name: string } | undefined }, id: string | null) => (id === null ? null : table.get(id)?.name.toLocaleLowerCase('sv'));
  return [...state.cards.values()].map((one) => ({
    title: one.title, kind: one.kind, slot: formatSlot(one.slot), status: one.status, sponsored: one.sponsored, rule: one.rule && formatRule(one.rule),
    owners: one.owners.map((id) => nameOf(state.people, id)), tags: one.tags.map((id) => nameOf(state.tags, id)), category: nameOf(state.categories, one.category),
    campaign: nameOf(state.campaigns, one.campaign), text: state.texts.get(one.id)?.text ?? '',
    placements: state.placementsOf(one.id).map((p) => JSON.stringify([
      nameOf(state.channels, p.channel), p.format, formatSlot(effectiveSlot(one, p)), state.texts.get(one.id)?.placementTexts[p.id] ?? state.texts.get(one.id)?.text,
    ])).sort(),
  }));
}

test('a plan that is exported and imported into an empty workspace is the same plan', () => {
  fc.assert(fc.property(fc.array(anyCard, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (cards, language) => {
    const state = stateOf(cards);
    const csv = exportCsv(state, ALL, language);
    if (cards.length === 0) return;
    const plan = imported(csv);
    expect(plan.leftOut).toEqual([]);
    expect(plain(new MemoryState(plan.records))).toEqual(plain(state));
  }), { numRuns: 300 });
});

test('no cell of an export begins as a formula does', () => {
  const csv = exportCsv(stateOf([{
    title: '=cmd|x', slot: '', text: '@me', status: 'planned', sponsored: false, owners: ['+anna'], tags: ['-tag'], category: null, campaign: null, rule: null, placements: [],
  }]), ALL, 'en');
  expect(csv.split('\r\n')[1]).toBe('k0,"\'=cmd|x","\'@me","\'+anna",,,,,no,,planned,,"\'-tag",');
});

test('a range takes along the cards with something planned in it', () => {
  const base = { text: '', status: 'planned', sponsored: false, owners: [], tags: [], category: null, campaign: null, rule: null } as const;
  const state = stateOf([
    { ...base, title: 'in', slot: '2026-11-24', placements: [] }, { ...base, title: 'week', slot: '2026-W48', placements: [] }, { ...base, title: 'undated', slot: '', placements: [] },
    { ...base, title: 'later', slot: '2027-Q1', placements: [] }, { ...base, title: 'placed', slot: '2027-Q1', placements: [{ channel: 'A', format: 'post', slot: '2026-11-24', text: null }] },
  ]);
  const day = parseSlot('2026-11-24');
  if (day?.precision !== 'day') throw new Error('a day');
  const titles = exportCsv(state, { from: day.date, to: day.date }, 'en').split('\r\n').slice(1).map((row) => row.split(',')[1]);
  expect(new Set(titles)).toEqual(new Set(['in', 'week', 'placed', undefined]));
});
