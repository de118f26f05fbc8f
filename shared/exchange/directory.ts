/** Channels, people, categories, tags and campaigns of an import: those that are there are used, the rest are made. */
import { PLATFORM_FORMATS } from '../domain/defaults.ts';
import { initialsOf } from '../domain/initials.ts';
import { CATEGORY_SHAPES, HUES } from '../domain/records.ts';
import type { CampaignId, CategoryId, Channel, ChannelId, Format, Hue, PersonId, TagId, Tables } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import type { ImportRecords } from './import-plan.ts';
import { platformOf, PRIMARY_PLATFORMS } from './platform-names.ts';

export const ENTRY_TABLES = ['channels', 'people', 'categories', 'tags', 'campaigns'] as const;
export type EntryTable = (typeof ENTRY_TABLES)[number];

/** A name as it is kept: one line, no space around it. */
export function cleanName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

const keyOf = (name: string): string => cleanName(name).toLocaleLowerCase('sv');

/** The entries of one table by name, whatever its case. */
class Names<T extends EntryTable> {
  readonly added: Tables[T][] = [];
  readonly #byName = new Map<string, Tables[T]>();

  constructor(known: Iterable<Tables[T]>) {
    for (const entry of known) this.#byName.set(keyOf(entry.name), entry);
  }

  get count(): number {
    return this.#byName.size;
  }

  find(name: string): Tables[T] | undefined {
    return this.#byName.get(keyOf(name));
  }

  add(entry: Tables[T]): Tables[T] {
    this.#byName.set(keyOf(entry.name), entry);
    this.added.push(entry);
    return entry;
  }
}

/** Finds or makes the entries that an import names. Every new one is in `added`. */
export class Directory {
  readonly #state: State;
  readonly #newId: () => string;
  readonly #names: { readonly [T in EntryTable]: Names<T> };

  constructor(state: State, newId: () => string) {
    this.#state = state;
    this.#newId = newId;
    this.#names = {
      channels: new Names(state.channels.values()), people: new Names(state.people.values()), categories: new Names(state.categories.values()),
      tags: new Names(state.tags.values()), campaigns: new Names(state.campaigns.values()),
    };
  }

  get added(): Required<Pick<ImportRecords, EntryTable>> {
    const { channels, people, categories, tags, campaigns } = this.#names;
    return { channels: channels.added, people: people.added, categories: categories.added, tags: tags.added, campaigns: campaigns.added };
  }

  /** Takes over an entry of a copy, with its id where that is free; answers the id of the one that has its name now. */
  place<T extends EntryTable>(table: T, entry: Tables[T]): string {
    const names: Names<T> = this.#names[table];
    const known = names.find(entry.name);
    if (known) return known.id;
    const taken = this.#state[table].get(entry.id) !== undefined || names.added.some(({ id }) => id === entry.id);
    return names.add(taken ? { ...entry, id: this.#newId() } : entry).id;
  }

  /** A leading platform word sets the platform of a new channel, the rest is its account. */
  channel(name: string): Channel {
    const known = this.#names.channels.find(name);
    if (known) return known;
    const { platform, account } = platformOf(cleanName(name));
    return this.#names.channels.add({
      id: this.#newId() as ChannelId, name: cleanName(name), platform, account, hue: hueAt(this.#names.channels.count),
      formats: PLATFORM_FORMATS[platform], primary: PRIMARY_PLATFORMS.has(platform), standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
    });
  }

  /** A new channel has the formats that the import uses on it, beside those its platform has anyway. */
  allowFormat(channel: Channel, format: Format): void {
    const at = this.#names.channels.added.findIndex(({ id }) => id === channel.id);
    const added = this.#names.channels.added[at];
    if (added && !added.formats.includes(format)) this.#names.channels.added[at] = { ...added, formats: [...added.formats, format] };
  }

  person(name: string, initials = initialsOf(name)): PersonId {
    const known = this.#names.people.find(name);
    return (known ?? this.#names.people.add({ id: this.#newId() as PersonId, name: cleanName(name), initials, archived: false })).id;
  }

  category(name: string): CategoryId {
    const at = this.#names.categories.count;
    const known = this.#names.categories.find(name);
    const shape = CATEGORY_SHAPES[at % CATEGORY_SHAPES.length] ?? 'disc';
    return (known ?? this.#names.categories.add({ id: this.#newId() as CategoryId, name: cleanName(name), hue: hueAt(at), shape, targetShare: null, everyWeeks: null, archived: false })).id;
  }

  tag(name: string): TagId {
    return (this.#names.tags.find(name) ?? this.#names.tags.add({ id: this.#newId() as TagId, name: cleanName(name), everyWeeks: null })).id;
  }

  campaign(name: string): CampaignId {
    const known = this.#names.campaigns.find(name);
    return (known ?? this.#names.campaigns.add({ id: this.#newId() as CampaignId, name: cleanName(name), goal: '', from: null, to: null })).id;
  }
}

function hueAt(count: number): Hue {
  return HUES[count % HUES.length] ?? 1;
}
