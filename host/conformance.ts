/**
 * What every door must keep, as data: each case runs against a fresh workspace through the transport that the door
 * gives its clients. The host, the browser door and the desktop door run the same list.
 */
import assert from 'node:assert/strict';
import type { CallName, Calls, Committed, EventFrame, EventName, Events, ReplyFrame, Transport } from '../shared/contract/contract.ts';
import type { Command } from '../shared/domain/command.ts';
import type { CardId } from '../shared/domain/records.ts';

/** A door with a fresh, empty workspace behind it; its clock stands at `CONFORMANCE_START`, or runs on that date. */
export interface World {
  /** A new client of the door; it has not called `open` yet. */
  connect(): Promise<Transport>;
  /** Closes everything and opens the same workspace again; clients have to connect anew. */
  reopen(): Promise<void>;
  /** Moves the host's clock and lets it tick; null where the door can't. */
  setClock: ((moment: Date) => void) | null;
}
export interface ConformanceCase {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}
/** Sunday 22 November 2026, 23:59 in Stockholm. */
export const CONFORMANCE_START = new Date('2026-11-22T22:59:00Z');

/** A client in a test: calls that must succeed, calls that must be refused, events as they come. */
class Client {
  readonly events: EventFrame[] = [];
  readonly #transport: Transport;
  #wake: (() => void)[] = [];
  #frames = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
    transport.subscribe((event) => {
      this.events.push(event);
      for (const wake of this.#wake.splice(0)) wake();
    });
  }

  send(call: string, input: unknown): Promise<ReplyFrame> {
    return this.#transport.call({ id: ++this.#frames, call: call as CallName, input }); // nonsense is sent on purpose
  }

  async call<C extends CallName>(call: C, input: Calls[C]['input']): Promise<Calls[C]['output']> {
    const reply = await this.send(call, input);
    assert(reply.ok, `${call} was refused: ${JSON.stringify(reply)}`);
    return reply.value as Calls[C]['output']; // the contract says what a call answers
  }

  async refused(call: string, input: unknown): Promise<string> {
    const reply = await this.send(call, input);
    assert(!reply.ok, `${call} was not refused`);
    return reply.error.code;
  }

  run(id: string, command: Command): Promise<Committed> {
    return this.call('run', { id, command });
  }

  /** The nth event of a name (from 0), as soon as it is there. */
  async event<E extends EventName>(name: E, nth = 0): Promise<Events[E]> {
    for (;;) {
      const found = this.events.filter((event) => event.event === name)[nth];
      if (found) return found.data as Events[E]; // the name says which
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }
}

async function opened(world: World, person: string | null = null): Promise<Client> {
  const client = new Client(await world.connect());
  await client.call('open', { person });
  return client;
}

const create = (id: string, title = id): Command =>
  ({ name: 'createCard', input: { id: id as CardId, title, to: { type: 'ideas' }, rank: 'a0' } }); // any text is an id
const edit = (id: string, change: Extract<Command, { name: 'editCard' }>['input']['change']): Command =>
  ({ name: 'editCard', input: { id: id as CardId, change } }); // any text is an id

/** All cards that a client is sent: the first load and every chunk. */
async function allCards(client: Client): Promise<readonly { id: string; title: string; sponsored: boolean }[]> {
  const opening = await client.call('open', { person: null });
  const cards = [...opening.records.cards];
  for (let cursor = opening.cursor; cursor !== null;) {
    const chunk = await client.call('more', { cursor });
    cards.push(...chunk.cards);
    cursor = chunk.cursor;
  }
  return cards;
}

export const CONFORMANCE: readonly ConformanceCase[] = [
  {
    name: 'a new workspace has not begun, and has its settings',
    async run(world) {
      const opening = await new Client(await world.connect()).call('open', { person: null });
      assert.equal(opening.begun, false);
      assert.equal(opening.today, '2026-11-22');
      assert.equal(opening.now.slice(0, 10), opening.today);
      assert.equal(opening.records.settings.length, 1);
      assert.deepEqual([opening.undo, opening.redo, opening.rev], [null, null, 0]);
      assert(opening.dayNames.some(({ date, red }) => date === '2026-12-24' && red));
    },
  },
  {
    name: 'every call settles, whatever it is, and nonsense changes nothing',
    async run(world) {
      const early = new Client(await world.connect());
      assert.equal(await early.refused('undo', {}), 'not-open');
      const client = await opened(world);
      assert.equal(await client.refused('fly', {}), 'unknown-call');
      assert.equal(await client.refused('toString', {}), 'unknown-call');
      for (const input of [null, 7, 'x', [], {}, { id: 'a' }, { id: 'a', command: { name: 'createCard', input: {} } }]) {
        assert.equal(await client.refused('run', input), 'bad-frame');
      }
      assert.equal(await client.refused('more', { cursor: 'x' }), 'bad-frame');
      assert.equal(await client.refused('run', { id: 'a', command: edit('nobody', { sponsored: true }) }), 'card-missing');
      assert.equal((await client.call('open', { person: null })).rev, 0);
    },
  },
  {
    name: 'a change is answered, and heard by every client, in order',
    async run(world) {
      const [one, other] = [await opened(world), await opened(world)];
      const replies = await Promise.all(['a', 'b', 'c'].map((id) => one.run(`make-${id}`, create(id))));
      assert.deepEqual(replies.map(({ rev }) => rev), [1, 2, 3]);
      for (const client of [one, other]) {
        await client.event('changed', 2);
        const changes = client.events.filter((event) => event.event === 'changed');
        assert.deepEqual(changes.map(({ data }) => [data.rev, data.command, data.label.title]), [
          [1, 'make-a', 'a'], [2, 'make-b', 'b'], [3, 'make-c', 'c'],
        ]);
      }
    },
  },
  {
    name: 'the same command sent twice is carried out once',
    async run(world) {
      const client = await opened(world);
      const first = await client.run('once', create('a'));
      await client.run('twice', edit('a', { sponsored: true }));
      assert.deepEqual(await client.run('once', create('a')), first);
      assert.equal((await allCards(client)).length, 1);
      await world.reopen();
      assert.deepEqual(await (await opened(world)).run('once', create('a')), first);
    },
  },
  {
    name: 'undo and redo are one’s own, by name, and survive a restart',
    async run(world) {
      const anna = await opened(world, 'anna');
      await anna.run('1', create('a', 'Bullbak'));
      await anna.run('2', edit('a', { title: 'Bullbak på Rosengården' }));
      const bo = await opened(world, 'bo');
      assert.equal(await bo.refused('undo', {}), 'nothing-to-undo');
      await world.reopen();
      const again = new Client(await world.connect());
      const opening = await again.call('open', { person: 'anna' });
      assert.deepEqual(opening.undo, { command: 'editCard', title: 'Bullbak på Rosengården' });
      assert.equal(opening.undoRev, 2);
      const { diff } = await again.call('undo', {});
      assert.equal(diff.cards?.updated?.[0]?.[1].title, 'Bullbak');
      assert.equal((await again.event('undoable')).redo?.command, 'editCard');
      await again.call('redo', {});
      assert.equal((await allCards(again))[0]?.title, 'Bullbak på Rosengården');
      assert.equal(await again.refused('redo', {}), 'nothing-to-redo');
    },
  },
  {
    name: 'undo takes back only its own fields, and says so where somebody changed them since',
    async run(world) {
      const [anna, bo] = [await opened(world, 'anna'), await opened(world, 'bo')];
      await anna.run('1', create('a', 'one'));
      await anna.run('2', edit('a', { title: 'two' }));
      await bo.run('3', edit('a', { sponsored: true }));
      await anna.call('undo', {});
      assert.deepEqual((await allCards(anna)).map((card) => [card.title, card.sponsored]), [['one', true]]);
      const client = await opened(world, 'anna');
      await client.run('4', edit('a', { title: 'three' }));
      await bo.run('5', edit('a', { title: 'four' }));
      assert.equal(await client.refused('undo', {}), 'undo-conflict');
      assert.equal((await allCards(client))[0]?.title, 'four');
    },
  },
  {
    name: 'an empty workspace is begun once, and has nothing to undo yet',
    async run(world) {
      const client = await opened(world);
      await client.call('beginEmpty', { id: 'begin', language: 'sv' });
      assert.equal(await client.refused('beginEmpty', { id: 'again', language: 'sv' }), 'already-begun');
      const opening = await client.call('open', { person: null });
      assert.equal(opening.begun, true);
      assert.deepEqual(opening.records.categories.map(({ name }) => name)[0], 'Kundnära information');
      assert.equal(opening.undo, null);
      assert.equal(await client.refused('undo', {}), 'nothing-to-undo');
    },
  },
  {
    name: 'a sample is one step to undo',
    async run(world) {
      const client = await opened(world);
      await client.call('makeSample', { id: 'begin', language: 'sv' });
      await client.call('undo', {});
      assert.equal((await client.call('open', { person: null })).begun, false);
    },
  },
  {
    name: 'reopening gives exactly what was acknowledged',
    async run(world) {
      const client = await opened(world);
      await client.call('beginEmpty', { id: 'begin', language: 'en' });
      await client.run('1', create('a'));
      await client.run('2', { name: 'editText', input: { id: 'a' as CardId, field: 'text', value: 'Kanelbullens dag 🥐' } });
      await client.call('setPreferences', { theme: 'dark' });
      const [before, details] = [await client.call('open', { person: null }), await client.call('details', { card: 'a' })];
      await world.reopen();
      const again = new Client(await world.connect());
      const { now } = before; // the clock of a real door runs on
      assert.deepEqual({ ...(await again.call('open', { person: null })), now }, before);
      assert.deepEqual(await again.call('details', { card: 'a' }), details);
      assert.equal(details.text.text, 'Kanelbullens dag 🥐');
    },
  },
  {
    name: 'what one window sets of a person’s reminders leaves what another set, and the other windows hear of it',
    async run(world) {
      const [one, other] = [await opened(world), await opened(world)];
      await one.call('setPreferences', { reminders: { anna: { on: true }, bo: { whose: 'all' } } });
      assert.equal((await other.event('preferences')).reminders.anna?.at, '08:30');
      await one.call('setPreferences', { reminders: { anna: { on: false } } });
      const { reminders } = await other.call('setPreferences', { reminders: { anna: { whose: 'all' } } });
      assert.deepEqual([reminders.anna?.on, reminders.anna?.whose, reminders.bo?.whose], [false, 'all', 'all']);
      assert.deepEqual((await one.event('preferences')).reminders, reminders);
      assert.equal(one.events.filter(({ event }) => event === 'preferences').length, 1); // of its own it has the answer
      await world.reopen();
      assert.deepEqual((await new Client(await world.connect()).call('open', { person: null })).preferences.reminders, reminders);
    },
  },
  {
    name: 'everybody hears when the day turns, in the workspace’s zone (planning rules §2)',
    async run(world) {
      if (!world.setClock) return;
      const client = await opened(world);
      world.setClock(new Date('2026-11-22T23:00:00Z'));
      assert.deepEqual(await client.event('today'), { today: '2026-11-23', now: '2026-11-23T00:00' });
      await client.run('zone', { name: 'editSettings', input: { change: { timeZone: 'America/New_York' } } });
      assert.equal((await client.event('today', 1)).today, '2026-11-22');
    },
  },
];
