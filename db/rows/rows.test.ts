import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionOf, anyBeforeAndAfter, updateOf } from '../fixtures/any-diff.ts';
import { changeOf, mustOpen, newFolder } from '../fixtures/workspace-folder.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import { TABLES } from '../../shared/domain/records.ts';
import type { CardId, ChannelId, PlacementId, TableName } from '../../shared/domain/records.ts';
import { invertDiff } from '../../shared/domain/state.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/defaults.ts';

const sorted = (records: Iterable<{ readonly id: string }>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What a freshly opened workspace holds, by table. */
function reopened(folder: string): Record<TableName, unknown> {
  const { workspace, records } = mustOpen(folder);
  const all = { ...records, texts: workspace.texts.values(), comments: workspace.comments.values() };
  const held = Object.fromEntries(TABLES.map((table) => [table, sorted(all[table] ?? [])]));
  workspace.close();
  return held as Record<TableName, unknown>; // one entry per table
}

const heldBy = (state: MemoryState) => Object.fromEntries(TABLES.map((table) => [table, sorted(state[table].values())]));

describe('records and rows', () => {
  it('any change is the same after reopening, and gone after its inverse', () => {
    const folder = newFolder();
    fc.assert(fc.property(anyBeforeAndAfter, ([before, after]) => {
      const memory = new MemoryState({ settings: [DEFAULT_SETTINGS] });
      const { workspace } = mustOpen(folder);
      const make = (diff: Parameters<MemoryState['apply']>[0]): void => {
        workspace.commit(changeOf(diff));
        memory.apply(diff);
      };
      make(additionOf(before));
      make(updateOf(before, after));
      workspace.close();
      expect(reopened(folder)).toEqual(heldBy(memory));
      const again = mustOpen(folder).workspace;
      again.commit(changeOf(invertDiff(updateOf(before, after))));
      again.commit(changeOf(invertDiff(additionOf(before))));
      again.close();
      expect(reopened(folder)).toEqual(heldBy(new MemoryState({ settings: [DEFAULT_SETTINGS] })));
    }), { numRuns: 25 });
  });

  it('placements of a card keep the order they were added in', () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    const card = { id: 'c' as CardId, kind: 'post', title: 'x', slot: { precision: 'none' }, status: 'planned', publishedAt: null, sponsored: false, category: null, campaign: null, tags: [], owners: [], effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, rule: null, origin: null, rank: 'a', archived: false, deletedAt: null } as const;
    const channel = { id: 'k' as ChannelId, name: 'k', platform: 'other', account: '', hue: 1, formats: [], primary: true, standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false } as const;
    const placements = ['p3', 'p1', 'p2'].map((id) => ({ id: id as PlacementId, card: card.id, channel: channel.id, format: 'post', slot: null, publishedAt: null, link: null, textPrint: null, figures: null }) as const);
    workspace.commit(changeOf({ channels: { added: [channel] }, cards: { added: [card] }, placements: { added: placements } }));
    workspace.commit(changeOf({ placements: { updated: [[placements[0]!, { ...placements[0]!, format: 'story' }]] } }));
    workspace.close();
    const { records, workspace: again } = mustOpen(folder);
    expect(new MemoryState(records).placementsOf('c').map(({ id }) => id)).toEqual(['p3', 'p1', 'p2']);
    again.close();
  });

  it('a change that speaks of what is not there is not written, nor is its row in the log', () => {
    const { workspace } = mustOpen(newFolder());
    const ghost = { id: 'p' as PlacementId, card: 'no' as CardId, channel: 'no' as ChannelId, format: 'post', slot: null, publishedAt: null, link: null, textPrint: null, figures: null } as const;
    expect(() => workspace.commit(changeOf({ placements: { added: [ghost] } }))).toThrow(/FOREIGN KEY/);
    expect(() => workspace.commit(changeOf({ placements: { removed: [ghost] } }))).toThrow(/not in the file/);
    expect(workspace.log.rev).toBe(0);
    workspace.close();
  });
});
