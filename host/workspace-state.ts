/** The state that commands run against in the host: slim records in memory, texts and comments read from the file. */
import { MemoryState } from '../shared/domain/memory-state.ts';
import type { Seed } from '../shared/domain/memory-state.ts';
import type { Card, CardText, Placement } from '../shared/domain/records.ts';
import type { Diff, State, Table } from '../shared/domain/state.ts';
import type { CommentTable } from '../db/rows/read.ts';

export class WorkspaceState implements State {
  readonly #memory: MemoryState;
  readonly texts: Table<CardText>;
  readonly comments: CommentTable;

  constructor(records: Seed, texts: Table<CardText>, comments: CommentTable) {
    this.#memory = new MemoryState(records);
    this.texts = texts;
    this.comments = comments;
  }

  get cards(): ReadonlyMap<string, Card> { return this.#memory.cards; }
  get placements() { return this.#memory.placements; }
  get channels() { return this.#memory.channels; }
  get people() { return this.#memory.people; }
  get categories() { return this.#memory.categories; }
  get tags() { return this.#memory.tags; }
  get campaigns() { return this.#memory.campaigns; }
  get acceptances() { return this.#memory.acceptances; }
  get views() { return this.#memory.views; }
  get dayNotes() { return this.#memory.dayNotes; }
  get feeds() { return this.#memory.feeds; }
  get skips() { return this.#memory.skips; }
  get pauses() { return this.#memory.pauses; }
  get series() { return this.#memory.series; }
  get meetings() { return this.#memory.meetings; }
  get notes() { return this.#memory.notes; }
  get settings() { return this.#memory.settings; }

  placementsOf(card: string): readonly Placement[] {
    return this.#memory.placementsOf(card);
  }

  /** Takes over a change that is in the file already. */
  apply({ texts: _texts, comments: _comments, ...slim }: Diff): void {
    this.#memory.apply(slim);
  }
}
