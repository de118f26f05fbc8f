import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyText } from '../shared/domain/command.ts';
import type { Card, Comment } from '../shared/domain/records.ts';
import { card } from '../shared/domain/samples-for-tests.ts';
import { invertDiff } from '../shared/domain/state.ts';
import type { Diff } from '../shared/domain/state.ts';
import { additionOf, anyBeforeAndAfter, updateOf } from './fixtures/any-diff.ts';
import { changeOf, mustOpen, newFolder } from './fixtures/workspace-folder.ts';
import { MIGRATIONS, migrate } from './migrations/index.ts';
import { workspaceFile } from './open.ts';
import { queryOf, wordsOf } from './words.ts';

const text = (id: string, change: Partial<ReturnType<typeof emptyText>> = {}) => ({ ...emptyText(card(id).id), ...change });
const comment = (of: string, said: string): Comment => ({ id: `k-${of}` as Comment['id'], card: card(of).id, author: null, authorName: 'Anna', at: '2026-11-23T10:00' as Comment['at'], text: said, mentions: [], edited: null });

/** A workspace with these cards, and the ids of what is found in it. */
function withCards(cards: readonly Card[], more: Diff = {}) {
  const { workspace } = mustOpen(newFolder());
  workspace.commit(changeOf({ cards: { added: cards }, ...more }));
  return { workspace, found: (asked: string) => workspace.words.find(asked, 10).map((hit) => hit.card) };
}
const titled = (...titles: readonly string[]) => withCards(titles.map((title) => card(title, { title })));

describe('words', () => {
  it('are found by their beginnings, all of them, in any order and case', () => {
    const { found } = titled('Öppettider i jul', 'Julmarknad öppnar', 'Oppositionen');
    expect(found('öppn JUL')).toEqual(['Julmarknad öppnar']);
    expect(found('jul')).toEqual(['Julmarknad öppnar', 'Öppettider i jul']);
    expect(found('marknad')).toEqual([]); // inner parts of a title are the page's own matter: it has all titles
  });

  it('of one letter are whole words, but the last, which is being typed; eight are enough', () => {
    const { found } = titled('Plan B för lucia', 'Bad för alla', 'Lag A mot lag B');
    expect([found('b l'), found('lucia b'), found('b'), found('a b')]).toEqual([['Lag A mot lag B', 'Plan B för lucia'], ['Plan B för lucia'], ['Lag A mot lag B', 'Bad för alla', 'Plan B för lucia'], ['Lag A mot lag B']]);
    expect([queryOf('å b'), queryOf('1 2 3 4 5 6 7 8 9')]).toEqual(['("å" OR "a\u030A") AND ("b" *)', '("1") AND ("2") AND ("3") AND ("4") AND ("5") AND ("6") AND ("7") AND ("8" *)']);
  });

  it('keep å, ä and ö apart from a and o, whatever case they are in and however they are put together', () => {
    const { found } = titled('Åtgärder', 'Atgarder', 'Övning', 'Ovning', 'A\u030Arsmo\u0308te');
    expect([found('ÅTGÄRD'), found('atgard'), found('öv'), found('ov')]).toEqual([['Åtgärder'], ['Atgarder'], ['Övning'], ['Ovning']]);
    expect([found('årsmöte'), found('a\u030Atga\u0308rd')]).toEqual([['A\u030Arsmo\u0308te'], ['Åtgärder']]);
  });

  it('stand together in quotation marks, and where they are written together', () => {
    const { found } = titled('Nya öppettider', 'Öppettider, nya', 'E-post till alla', 'Post om e', 'Skriv till anna.ek@kommunen.se', 'https://kommunen.se/jobb');
    expect([found('"nya öppettider"'), found('”nya öppettider”'), found('"nya öpp')]).toEqual([['Nya öppettider'], ['Nya öppettider'], ['Nya öppettider']]);
    expect([found('"nya öpp"'), found('e-po'), found('anna.ek@kom'), found('kommunen.se/jobb')]).toEqual([[], ['E-post till alla'], ['Skriv till anna.ek@kommunen.se'], ['https://kommunen.se/jobb']]);
  });

  it('rank by where they are: title, text, notes, comments, then here and there; live ones before archived ones', () => {
    const cards = ['comment', 'notes', 'text', 'title', 'apart', 'old'].map((id) => card(id, { title: id === 'title' || id === 'old' ? 'Lucia i kyrkan' : id === 'apart' ? 'Lucia' : 'Annat', archived: id === 'old' }));
    const { workspace } = withCards(cards, {
      texts: { added: [text('text', { text: 'Vi firar lucia i kyrkan' }), text('notes', { notes: 'lucia, kyrkan' }), text('apart', { notes: 'kyrkan bokad' })] },
      comments: { added: [comment('comment', 'Är lucia i kyrkan i år?')] },
    });
    expect(workspace.words.find('lucia kyrkan', 10).map(({ card: id, where }) => [id, where])).toEqual([['title', 'title'], ['old', 'title'], ['text', 'text'], ['notes', 'notes'], ['comment', 'comments'], ['apart', 'notes']]);
    expect(workspace.words.find('firar', 1)).toEqual([{ card: 'text', where: 'text', snippet: 'Vi \u0002firar\u0003 lucia i kyrkan' }]);
    expect(workspace.words.find('lucia', 2)).toHaveLength(2);
  });

  it('of a placement, and of what a card is for, are the card’s', () => {
    const { found } = withCards([card('a')], { texts: { added: [text('a', { purpose: 'trygghet', audience: 'föräldrar' })] } });
    expect([found('trygg'), found('föräldrar')]).toEqual([['a'], ['a']]);
  });

  it('of a comment that is changed are the new ones', () => {
    const [first, then] = [comment('a', 'Är sanden fylld?'), comment('a', 'Är saltet fyllt?')];
    const { workspace, found } = withCards([card('a')], { comments: { added: [first] } });
    workspace.commit(changeOf({ comments: { updated: [[first, then]] } }));
    expect([found('sanden'), found('saltet')]).toEqual([[], ['a']]);
  });

  it('of a card in the bin are not found; restored, they are', () => {
    const [live, binned] = [card('a', { title: 'Lucia' }), card('a', { title: 'Lucia', deletedAt: '2026-11-23T10:00' as Card['deletedAt'] })];
    const { workspace, found } = withCards([live]);
    workspace.commit(changeOf({ cards: { updated: [[live, binned]] } }));
    expect(found('lucia')).toEqual([]);
    workspace.commit(changeOf({ cards: { updated: [[binned, live]] } }));
    expect(found('lucia')).toEqual(['a']);
  });

  test('signs of the query language mean nothing', () => {
    const { workspace, found } = titled('Lucia AND jul', 'NOT klar');
    expect([queryOf('  '), queryOf('*'), queryOf('"'), queryOf('🥐')]).toEqual([null, null, null, null]);
    expect([found('AND'), found('NOT kl'), found('title:lucia'), found('NEAR(lucia')]).toEqual([['Lucia AND jul'], ['NOT klar'], [], []]);
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('"', '*', '(', ')', '^', ':', '-', '+', '{', '}', 'NEAR', 'AND', 'OR', 'NOT', 'lucia', ' ', '\u0000', 'ö', '\u0308', '”')).map((parts) => parts.join('')));
    fc.assert(fc.property(typed, (asked) => {
      expect(workspace.words.find(asked, 5).length).toBeLessThanOrEqual(5);
    }), { numRuns: 150 });
    expect(found('lucia '.repeat(100))).toEqual(['Lucia AND jul']);
  });

  it('are in step with every change, and with its undoing', () => {
    fc.assert(fc.property(anyBeforeAndAfter, ([before, after]) => {
      const folder = newFolder();
      const { workspace } = mustOpen(folder);
      const steps: Diff[] = [additionOf(before), updateOf(before, after)];
      for (const diff of [...steps, ...steps.map(invertDiff).toReversed()]) {
        workspace.commit(changeOf(diff));
        expect(indexOf(folder)).toEqual(indexOf(folder, true));
      }
      workspace.close();
    }), { numRuns: 12 });
  });

  it('of a file from before there was an index are found, too', () => {
    const folder = newFolder();
    mustOpen(folder).workspace.close();
    const made = new BetterSqlite3(workspaceFile(folder));
    const columns = made.prepare("SELECT name, type FROM pragma_table_info('card') WHERE \"notnull\" AND dflt_value IS NULL").all() as { name: string; type: string }[]; // what SQLite answers
    made.close();
    const old = new BetterSqlite3(join(folder, 'old.db'));
    migrate(old, MIGRATIONS.slice(0, 5));
    const given: Readonly<Record<string, string | number>> = { title: 'Årsmöte' };
    for (const [id, archived, deleted] of [['live', 0, null], ['old', 1, null], ['gone', 0, '2026-11-23T10:00']] as const) {
      const own = columns.filter(({ name }) => name !== 'archived' && name !== 'id' && old.prepare("SELECT 1 FROM pragma_table_info('card') WHERE name = ?").get(name));
      old.prepare(`INSERT INTO card (id, archived, deleted_at, ${own.map(({ name }) => name).join(', ')}) VALUES (?, ?, ?, ${own.map(() => '?').join(', ')})`)
        .run(id, archived, deleted, ...own.map(({ name, type }) => given[name] ?? (type === 'INTEGER' ? 0 : '')));
    }
    migrate(old, MIGRATIONS);
    expect(wordsOf(old).find('årsm', 5).map((hit) => hit.card)).toEqual(['live', 'old']);
    old.close();
  });
});

/** What the index of a file says; `anew`: what it would say if it were made now. */
function indexOf(folder: string, anew = false): unknown {
  const database = new BetterSqlite3(workspaceFile(folder));
  const all = database.prepare('SELECT card, id > 0 AS live, title, text, notes, comments FROM card_words JOIN card_words_id ON id = card_words.rowid ORDER BY card');
  try {
    database.exec('BEGIN');
    if (anew) {
      database.exec('DELETE FROM card_words; DELETE FROM card_words_id');
      wordsOf(database).refresh(database.prepare('SELECT id FROM card').pluck().all() as string[]); // ids
    }
    return all.all();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}
