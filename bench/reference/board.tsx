/**
 * The bare reference for boards: what dnd-kit core + sortable over a virtual list costs by itself, after the library's
 * own "multiple containers" example. No storage, no rules, no language: the floor that our board is held against.
 */
import { DndContext, DragOverlay, PointerSensor, closestCorners, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import type { DragOverEvent } from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { numbers, titleOf } from '../workspace.ts';
import './board.css';

interface Item {
  readonly id: string;
  readonly title: string;
}
const COLUMNS = ['Ideas', 'Drafting', 'In review', 'Scheduled', 'Published', 'Archive'];
const SHARES = [0.4, 0.12, 0.12, 0.12, 0.12, 0.12];
const n = Number(new URLSearchParams(location.search).get('n') ?? 200);

function makeColumns(): Item[][] {
  const next = numbers(42);
  let id = 0;
  return SHARES.map((share) => Array.from({ length: Math.round(share * n) }, () => ({ id: `c${id++}`, title: titleOf(next) })));
}

const Face = memo(function Face({ item }: { readonly item: Item }) {
  return (
    <>
      <div className="t">{item.title}</div>
      <div className="m"><span>LinkedIn</span><time>2026-03-09</time><span>A</span></div>
    </>
  );
});

const Row = memo(function Row({ item }: { readonly item: Item }) {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: item.id });
  return (
    <div className="card" data-card={item.id} ref={setNodeRef} style={{ transform: CSS.Translate.toString(transform), transition }} {...attributes} {...listeners}>
      <Face item={item} />
    </div>
  );
});

const Column = memo(function Column({ index, items }: { readonly index: number; readonly items: readonly Item[] }) {
  const { setNodeRef } = useDroppable({ id: `col${index}` });
  const [element, setElement] = useState<HTMLElement | null>(null);
  const ids = useMemo(() => items.map((item) => item.id), [items]);
  const rows = useVirtualizer({ count: items.length, getScrollElement: () => element, estimateSize: () => 104, overscan: 4, getItemKey: (i) => ids[i]! });
  return (
    <div className="col">
      <h2>{COLUMNS[index]} {items.length}</h2>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <div className="scroll" data-col={index} ref={(node) => { setElement(node); setNodeRef(node); }}>
          <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map((row) => (
              <div key={row.key} style={{ position: 'absolute', top: row.start, left: 0, right: 0 }}><Row item={items[row.index]!} /></div>
            ))}
          </div>
        </div>
      </SortableContext>
    </div>
  );
});

function Board() {
  const [columns, setColumns] = useState(makeColumns);
  const [active, setActive] = useState<Item | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const find = (all: Item[][], id: string) => (id.startsWith('col') ? Number(id.slice(3)) : all.findIndex((column) => column.some((item) => item.id === id)));
  const onDragOver = ({ active, over }: DragOverEvent) =>
    over && setColumns((all) => {
      const [from, to] = [find(all, String(active.id)), find(all, String(over.id))];
      if (from < 0 || to < 0 || from === to) return all;
      const item = all[from]!.find((one) => one.id === active.id)!;
      const at = Math.max(0, all[to]!.findIndex((one) => one.id === over.id));
      return all.map((column, i) => (i === from ? column.filter((one) => one !== item) : i === to ? column.toSpliced(at, 0, item) : column));
    });
  const add = () => setColumns((all) => [[{ id: `new${Date.now()}`, title: 'A freshly created card' }, ...all[0]!], ...all.slice(1)]);
  return (
    <>
      <div id="top"><button id="add" onClick={add}>Add card</button></div>
      <DndContext sensors={sensors} collisionDetection={closestCorners} onDragOver={onDragOver} onDragEnd={() => setActive(null)}
        onDragStart={({ active }) => setActive(columns.flat().find((item) => item.id === active.id) ?? null)}>
        <div id="board">{columns.map((items, i) => <Column key={i} index={i} items={items} />)}</div>
        <DragOverlay>{active && <div className="card"><Face item={active} /></div>}</DragOverlay>
      </DndContext>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Board />);
