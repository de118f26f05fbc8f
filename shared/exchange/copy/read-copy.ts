/** A copy of a workspace back in: ids are kept where they are free, what is here already stays as it is. */
import { parseRecord } from '../../contract/stored-schemas.ts';
import { emptyText } from '../../domain/command.ts';
import { isTimeZone } from '../../domain/commands/directory.ts';
import { withLaterFields } from '../../domain/later-fields.ts';
import { skipId } from '../../domain/records.ts';
import type { Acceptance, Card, CardText, DutyRota, DutyTurn, Comment, FeedId, PersonId, Placement, PlacementId, Settings, TableName, Tables } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import type { Filter } from '../../planning/filter.ts';
import { ENTRY_TABLES, Directory } from '../directory.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportContext, ImportPlan, ImportRecords, LeftOut, LeftOutReason } from '../import-plan.ts';
import { listOf, textOf } from '../loose.ts';
import type { Loose } from '../loose.ts';
import { COPY_VERSION } from './write-copy.ts';

/** What a copy would add to a workspace; settings only to one without cards. */
export function readCopy(copy: Loose, state: State, { newId }: ImportContext): ImportPlan | ImportProblem {
  const version = copy['wheelhouse'];
  if (typeof version !== 'number') return new ImportProblem('not-a-copy');
  if (version > COPY_VERSION) return new ImportProblem('copy-newer', { version });
  return new CopyReader(copy, state, newId).read();
}

class CopyReader {
  readonly #copy: Loose;
  readonly #state: State;
  readonly #newId: () => string;
  readonly #leftOut: LeftOut[] = [];
  /** Where every id of the copy goes. */
  readonly #ids = new Map<string, string>();

  constructor(copy: Loose, state: State, newId: () => string) {
    this.#copy = copy;
    this.#state = state;
    this.#newId = newId;
  }

  read(): ImportPlan {
    const directory = new Directory(this.#state, this.#newId);
    for (const table of ENTRY_TABLES) {
      for (const entry of this.#records(table)) this.#ids.set(`${table} ${entry.id}`, directory.place(table, entry));
    }
    const cards = this.#newCards();
    const here = new Set<string>(cards.map(({ id }) => id));
    const placements = this.#belonging('placements', here).flatMap((placement) => this.#placement(placement));
    const comments = this.#belonging('comments', here).map((comment) => this.#comment(comment));
    return {
      kind: 'json', leftOut: this.#leftOut,
      records: {
        ...directory.added, placements, comments, ...this.#forEmpty(), ...this.#meetings(), ...this.#named(), ...this.#year(here, placements),
        cards: cards.map((card) => this.#card(card, here, comments)), texts: this.#texts(cards, placements),
      },
    };
  }

  /** The records of a table; those that can't be read are left out. */
  #records<T extends TableName>(table: T): Tables[T][] {
    return listOf(this.#copy, table).flatMap((value) => {
      const record = parseRecord(table, typeof value === 'object' && value !== null ? withLaterFields(table, value) : value);
      if (!record) this.#leave('record-unreadable', textOf(value, 'title') || textOf(value, 'name') || textOf(value, 'id'), { table });
      return record ? [record] : [];
    });
  }

  #leave(reason: LeftOutReason, what: string, params: LeftOut['params'] = {}): void {
    this.#leftOut.push({ row: null, what: what.slice(0, 100).toWellFormed(), reason, params });
  }

  #newCards(): Card[] {
    const seen = new Set<string>();
    return this.#records('cards').filter(({ id, title }) => {
      const known = seen.has(id) || this.#state.cards.get(id) !== undefined;
      if (known) this.#leave('already-there', title);
      this.#ids.set(`cards ${id}`, id);
      seen.add(id);
      return !known;
    });
  }

  /** What belongs to the new cards. That of cards that stay as they are stays too; that of no card at all is left out. */
  #belonging<T extends 'placements' | 'comments'>(table: T, here: ReadonlySet<string>): Tables[T][] {
    return this.#records(table).filter((record) => {
      if (!this.#ids.has(`cards ${record.card}`)) this.#leave('record-dangling', record.id, { table });
      return here.has(record.card);
    });
  }

  #card(card: Card, here: ReadonlySet<string>, comments: readonly Comment[]): Card {
    const { category, campaign, origin, reuseOf } = card;
    const known = (id: string): boolean => here.has(id) || this.#state.cards.get(id) !== undefined;
    return {
      ...card, category: category && this.#idOf('categories', category), campaign: campaign && this.#idOf('campaigns', campaign),
      tags: this.#idsOf('tags', card.tags), owners: this.#idsOf('people', card.owners), siblings: [...new Set(card.siblings)].filter((id) => here.has(id)),
      origin: origin && known(origin.card) ? origin : null, reuseOf: reuseOf && known(reuseOf) ? reuseOf : null,
      approval: card.approval && { ...card.approval, by: card.approval.by && this.#idOf('people', card.approval.by) }, commentCount: comments.filter((comment) => comment.card === card.id).length,
    };
  }

  #placement(placement: Placement): Placement[] {
    const channel = this.#idOf('channels', placement.channel);
    if (!channel) this.#leave('record-dangling', placement.id, { table: 'placements' });
    return channel ? [{ ...placement, id: this.#freeId('placements', placement.id), channel }] : [];
  }

  #comment(comment: Comment): Comment {
    return {
      ...comment, id: this.#freeId('comments', comment.id), author: comment.author && this.#idOf('people', comment.author), mentions: this.#idsOf('people', comment.mentions),
      edited: comment.edited && { ...comment.edited, named: this.#idsOf('people', comment.edited.named) },
    };
  }

  /** Every new card has a text record, whether the copy had one or not. */
  #texts(cards: readonly Card[], placements: readonly Placement[]): CardText[] {
    const texts = new Map(this.#records('texts').map((text) => [text.id, text]));
    const known = new Set<string>(placements.map(({ id }) => id));
    return cards.map(({ id }) => {
      const text = texts.get(id) ?? emptyText(id);
      const own = Object.entries(text.placementTexts).map(([placement, words]) => [this.#ids.get(`placements ${placement}`) ?? '', words] as const);
      return { ...text, placementTexts: Object.fromEntries(own.filter(([placement]) => known.has(placement))) };
    });
  }

  /** Views, subscriptions and notes of days: those whose name (of a note: and days) is not here yet. */
  #named(): Pick<Required<ImportRecords>, 'views' | 'dayNotes' | 'feeds'> {
    const fresh = <T extends 'views' | 'dayNotes' | 'feeds'>(table: T, keyOf: (record: Tables[T]) => string): Tables[T][] => {
      const here = this.#state[table].values() as Iterable<Tables[T]>; // the table's own
      const known = new Set([...here].map(keyOf));
      const added = this.#records(table).filter((record) => !known.has(keyOf(record))).map((record) => (this.#state[table].get(record.id) ? { ...record, id: this.#newId() } : record));
      return this.#once(added, ({ name }) => name);
    };
    const filtered = <R extends { readonly filter: Filter }>(record: R): R => ({ ...record, filter: this.#filter(record.filter) });
    return {
      views: fresh('views', ({ name }) => name.toLocaleLowerCase('sv')).map(filtered), feeds: fresh('feeds', ({ name }) => name.toLocaleLowerCase('sv')).map((feed) => ({ ...filtered(feed), id: this.#newId() as FeedId })), // a new address: the old one may have been revoked
      dayNotes: fresh('dayNotes', ({ name, from, to }) => `${from} ${to} ${name}`),
    };
  }

  /** What was skipped of the new cards; pauses, with what they took of them; the series that they are of. */
  #year(here: ReadonlySet<string>, placements: readonly Placement[]): Pick<Required<ImportRecords>, 'skips' | 'pauses' | 'series'> {
    const fresh = <T extends 'pauses' | 'series'>(table: T): Tables[T][] => this.#once(this.#records(table).filter(({ id }) => this.#state[table].get(id) === undefined), ({ name }) => name);
    const own = new Set<string>(placements.map(({ id }) => id));
    return {
      skips: this.#once(
        this.#records('skips').filter(({ card }) => here.has(card)).map((skip) => ({ ...skip, id: skipId(skip.card, skip.year), by: skip.by && this.#idOf('people', skip.by) })), ({ reason }) => reason,
      ),
      pauses: fresh('pauses').map((pause) => ({
        ...pause, filter: this.#filter(pause.filter), taken: pause.taken.filter(({ card, placement }) => here.has(card) && (placement === null || own.has(placement))),
      })),
      series: fresh('series'),
    };
  }

  /** Meetings and notes that are not here yet, as they were: their change log stays where they were held. */
  #meetings(): Pick<Required<ImportRecords>, 'meetings' | 'notes'> {
    const fresh = <T extends 'meetings' | 'notes'>(table: T): Tables[T][] => this.#once(this.#records(table).filter(({ id }) => this.#state[table].get(id) === undefined), ({ id }) => id);
    const person = (id: PersonId | null): PersonId | null => id && this.#idOf('people', id);
    return {
      meetings: fresh('meetings').map((meeting) => ({ ...meeting, present: this.#idsOf('people', meeting.present) })),
      notes: fresh('notes').map((note) => ({ ...note, person: person(note.person), by: person(note.by), card: note.card && this.#ids.has(`cards ${note.card}`) ? note.card : null })),
    };
  }

  /** A record that the copy holds twice comes in once: the first. */
  #once<R extends { readonly id: string }>(records: readonly R[], nameOf: (record: R) => string): R[] {
    const ids = new Map<string, R>();
    for (const record of records) {
      if (ids.has(record.id)) this.#leave('twice-in-file', nameOf(record));
      else ids.set(record.id, record);
    }
    return [...ids.values()];
  }

  /** What is asked for and is gone stays asked for: it is nothing, while an empty list would be everything. */
  #filter(filter: Filter): Filter {
    const asked = <T extends (typeof ENTRY_TABLES)[number], I extends Tables[T]['id'] | 'none'>(table: T, ids: readonly I[]): I[] => [...new Set(ids.map((id) => (this.#ids.get(`${table} ${id}`) ?? id) as I))]; // the key names the table
    return {
      ...filter, channels: asked('channels', filter.channels), campaigns: asked('campaigns', filter.campaigns), tags: asked('tags', filter.tags),
      owners: asked('people', filter.owners), categories: asked('categories', filter.categories),
    };
  }

  /** What comes along only into a workspace without cards: its settings, and what was accepted there, by the same ids. */
  #forEmpty(): { readonly settings: Settings[]; readonly acceptances: Acceptance[] } {
    const empty = this.#state.cards.values()[Symbol.iterator]().next().done === true;
    if (!empty) return { settings: [], acceptances: [] };
    const fresh = this.#once(this.#records('acceptances').filter(({ id }) => this.#state.acceptances.get(id) === undefined), ({ reason }) => reason);
    const settings = this.#records('settings').filter(({ timeZone }) => isTimeZone(timeZone)).slice(0, 1);
    return {
      settings: settings.map((own) => ({ ...own, duty: own.duty && this.#duty(own.duty), approvers: own.approvers && this.#idsOf('people', own.approvers), ideaForm: null })), // its address is not this workspace's
      acceptances: fresh.map((one) => ({ ...one, by: one.by && this.#idOf('people', one.by), finding: this.#finding(one.finding) })),
    };
  }

  #duty(duty: DutyRota): DutyRota {
    const here = <T extends DutyTurn>(turn: T): T => ({ ...turn, people: this.#idsOf('people', turn.people) });
    return { ...duty, turns: duty.turns.map(here), exceptions: duty.exceptions.map(here) };
  }

  /** A finding's key names what it is about by id. */
  #finding(key: string): string {
    const here = (id: string): string | undefined => ENTRY_TABLES.map((table) => this.#ids.get(`${table} ${id}`)).find((known) => known !== undefined);
    return key.split('|').map((part) => here(part) ?? part).join('|');
  }

  #freeId<T extends 'placements' | 'comments'>(table: T, id: Tables[T]['id']): Tables[T]['id'] {
    const taken = this.#ids.has(`${table} ${id}`) || this.#state[table].get(id) !== undefined;
    const free = taken ? (this.#newId() as PlacementId & Comment['id']) : id; // a new id is of the table it is made for
    this.#ids.set(`${table} ${id}`, free);
    return free;
  }

  #idOf<T extends (typeof ENTRY_TABLES)[number]>(table: T, id: Tables[T]['id']): Tables[T]['id'] | null {
    return (this.#ids.get(`${table} ${id}`) as Tables[T]['id'] | undefined) ?? null; // the key names the table
  }

  #idsOf<T extends 'tags' | 'people'>(table: T, ids: readonly Tables[T]['id'][]): Tables[T]['id'][] {
    return [...new Set(ids.flatMap((id) => this.#idOf(table, id) ?? []))];
  }
}
