/** The sample workspace: a Swedish municipality, about 120 cards around today. The same day gives the same sample. */
import type { Card, CardId, CardText, ChecklistItem, Comment, CommentId, Placement, PlacementId, Status } from '../../domain/records.ts';
import type { Language } from '../../i18n/language.ts';
import { addDays, fromDayNumber, mondayOf, isoWeekOf, quarterOfMonth, toDayNumber } from '../../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../../planning/date.ts';
import { NO_SLOT, daySlot, slotDate, weekSlot } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import type { ImportRecords } from '../import-plan.ts';
import { newCard } from '../new-card.ts';
import { NEAR_CARDS } from './near-cards.ts';
import type { Both, Place, SampleCard, SeasonCard, When } from './sample-card.ts';
import { sampleNotes, sampleViews } from './sample-days.ts';
import { campaignId, categoryId, channelId, personId, sampleDirectory, tagId } from './sample-directory.ts';
import { sampleFigures } from './sample-results.ts';
import { cardsInSeason, recurringCards } from './season.ts';

/** What a card's checklist says, in order. */
const STEPS: readonly Both[] = [
  { sv: 'Text', en: 'Text' }, { sv: 'Bild eller film', en: 'Picture or film' }, { sv: 'Alt-text', en: 'Alt text' },
  { sv: 'Korrektur', en: 'Proofreading' }, { sv: 'Godkänt av verksamheten', en: 'Approved by the department' },
];

/** The records of the sample as of a day. */
export function sampleRecords(today: CalendarDate, language: Language): ImportRecords {
  const maker = new SampleMaker(today, language);
  for (const { id, card, rule } of recurringCards()) maker.add(id, asSample(card), NO_SLOT, { kind: 'recurring', rule });
  for (const { card, slot, published, origin } of cardsInSeason(today)) {
    maker.add(maker.nextId(), asSample(card), slot, { origin, status: published ? 'published' : 'planned' });
  }
  for (const card of NEAR_CARDS) maker.addNear(card);
  return maker.records();
}

/** Once the second step of the checklist is ticked there is a picture. */
function pictureOf({ checklist: [done] = [0, 0], ...title }: SampleCard, language: Language): string {
  if (done < 2) return '';
  const name = title[language].normalize('NFD').toLowerCase().match(/[a-z0-9]+(?=[^a-z0-9]|$)/g)?.slice(0, 3).join('-');
  return `${name}.jpg`;
}

function asSample({ owner, ...card }: SeasonCard): SampleCard {
  return { ...card, when: 'no date', owners: [owner] };
}

class SampleMaker {
  readonly #today: CalendarDate;
  readonly #language: Language;
  readonly #cards: Card[] = [];
  readonly #texts: CardText[] = [];
  readonly #placements: Placement[] = [];
  readonly #comments: Comment[] = [];

  constructor(today: CalendarDate, language: Language) {
    this.#today = today;
    this.#language = language;
  }

  nextId(): CardId {
    return `sample-card-${this.#cards.length}` as CardId;
  }

  /** Days of this and later weeks that have gone by are published; what an earlier week says stays as it is. */
  addNear(sample: SampleCard): void {
    const slot = this.#slotOf(sample.when);
    const dated = typeof sample.when === 'object' && 'week' in sample.when && sample.when.week >= 0;
    this.add(this.nextId(), sample, slot, { status: dated && this.#isPast(slot) ? 'published' : (sample.status ?? 'planned') });
  }

  add(id: CardId, sample: SampleCard, slot: Slot, fields: Partial<Card> & { readonly status?: Status }): void {
    const placements = sample.places.map((place, i) => this.#placement(id, i, place, slot, fields.status === 'published', sample.sponsored ?? false));
    // Where a placement is still to come, the card is not done.
    const status = fields.status === 'published' && placements.some(({ publishedAt }) => publishedAt === null) ? 'approved' : fields.status;
    this.#cards.push({
      ...newCard(id, sample[this.#language], rankOf(this.#cards.length)), slot, ...fields, ...(status ? { status } : {}),
      publishedAt: status === 'published' ? momentOf(slot) : null, category: categoryId(sample.category), sponsored: sample.sponsored ?? false,
      campaign: sample.campaign ? campaignId(sample.campaign) : null, owners: (sample.owners ?? []).map(personId), tags: (sample.tags ?? []).map(tagId),
      effort: sample.effort ?? null, expectedComments: sample.expected ?? null, checklist: this.#checklist(id, sample.checklist ?? [0, 0]),
      commentCount: sample.comments?.length ?? 0, picture: pictureOf(sample, this.#language),
    });
    this.#placements.push(...placements);
    this.#addTexts(id, sample);
  }

  records(): ImportRecords {
    return {
      ...sampleDirectory(this.#today, this.#language), texts: this.#texts, placements: this.#placements, comments: this.#comments,
      dayNotes: sampleNotes(this.#today, this.#language), views: sampleViews(this.#language),
      cards: this.#cards.map((card) => ({ ...card, siblings: this.#siblingsOf(card) })),
    };
  }

  #slotOf(when: When): Slot {
    if (when === 'no date') return NO_SLOT;
    const today = toDayNumber(this.#today);
    const monday = mondayOf(isoWeekOf(today));
    if ('week' in when) {
      const first = monday + 7 * when.week;
      return when.day === 0 ? weekSlot(isoWeekOf(first)) : daySlot(fromDayNumber(first + when.day - 1), when.time as TimeOfDay); // sample times are times
    }
    const next = Number(this.#today.slice(0, 4)) * 4 + quarterOfMonth(Number(this.#today.slice(5, 7))) - 1 + when.quarter;
    return { precision: 'quarter', year: Math.floor(next / 4), quarter: (next % 4) + 1 };
  }

  #isPast(slot: Slot): boolean {
    const date = slotDate(slot);
    return date !== null && date < this.#today;
  }

  #placement(card: CardId, index: number, place: Place | Place['on'], slot: Slot, published: boolean, sponsored: boolean): Placement {
    const { on, as, own } = typeof place === 'string' ? { on: place } : place;
    const date = slotDate(slot);
    const ownSlot = own && date ? daySlot(addDays(date, own[0]), own[1] as TimeOfDay) : null; // sample times are times
    const out = published && (ownSlot === null || this.#isPast(ownSlot));
    const [id, format] = [`${card}-${index}` as PlacementId, as ?? (on === 'blog' ? 'article' : 'post')];
    return {
      id, card, channel: channelId(on), format, slot: ownSlot,
      publishedAt: out ? momentOf(ownSlot ?? slot) : null, link: null, textPrint: null, figures: out ? sampleFigures(id, on, format, sponsored) : null,
    };
  }

  #checklist(card: CardId, [done, all]: readonly [number, number]): ChecklistItem[] {
    return STEPS.slice(0, all).map((step, i) => ({ id: `${card}-step-${i}`, text: step[this.#language], done: i < done, group: null }));
  }

  #addTexts(id: CardId, { places, text, comments = [] }: SampleCard): void {
    const own = places.flatMap((place, i) => (typeof place === 'object' && place.text ? [[`${id}-${i}`, place.text[this.#language]] as const] : []));
    this.#texts.push({ id, text: text?.[this.#language] ?? '', notes: '', purpose: '', audience: '', placementTexts: Object.fromEntries(own) });
    const people = sampleDirectory(this.#today, this.#language).people;
    comments.forEach((comment, i) => {
      const author = personId(comment.by);
      const at = `${addDays(this.#today, -2)}T${String(9 + i).padStart(2, '0')}:1${i}` as LocalDateTime; // some minutes past nine, ten …
      const authorName = people.find((person) => person.id === author)?.name ?? '';
      this.#comments.push({ id: `${id}-comment-${i}` as CommentId, card: id, author, authorName, at, text: comment[this.#language], mentions: [], edited: null });
    });
  }

  #siblingsOf(card: Card): CardId[] {
    const told = NEAR_CARDS.find((sample) => sample.sibling !== undefined && sample[this.#language] === card.title);
    const sibling = told && NEAR_CARDS.find((sample) => sample.sv === told.sibling);
    return this.#cards.filter(({ title }) => sibling && title === sibling[this.#language]).map(({ id }) => id);
  }
}

function momentOf(slot: Slot): LocalDateTime | null {
  return slot.precision === 'time' ? (`${slot.date}T${slot.time}` as LocalDateTime) : null; // a date and a time of day make one
}

/** Ascending fractional indexes: integers of three digits. */
function rankOf(count: number): string {
  return `c${count.toString(36).padStart(3, '0')}`;
}
