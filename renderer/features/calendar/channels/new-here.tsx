/** A field for a title over a channel's day: Enter makes a card there. */
import { useLayoutEffect, useRef } from 'react';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { NewCard } from '../month/new-card.tsx';
import { cellOf, endCard, useMatrix } from './matrix-state.ts';

export function NewHere() {
  const adding = useMatrix((s) => s.adding);
  return adding && <Field key={`${adding.channel} ${adding.date}`} at={adding} />;
}

function Field({ at }: { readonly at: ChannelDay }) {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    popup.current?.showPopover({ source: cellOf(at) ?? undefined });
  }, [at]);
  return (
    <div ref={popup} popover="manual" className="popup mx-new">
      <NewCard date={at.date} gap={at} onEnd={endCard} />
    </div>
  );
}
