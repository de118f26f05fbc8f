/** A choice on paper: beside the page, unseen, until it has been printed or saved. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ListSheet } from './list-sheet.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { pageOf } from './paper.ts';
import type { Choice } from './paper.ts';
import '../calendar/agenda/facts.css';
import './print.css';

interface Props {
  readonly choice: Choice;
  /** Called once, when all of it is there and can be read. */
  readonly onReady: () => void;
}

export function Printing({ choice, onReady }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  useEffect(() => {
    let gone = false;
    void letters(paper.current?.textContent ?? '').then(() => gone || ready.current());
    return () => void (gone = true);
  }, []);
  const look = ['paper', pageOf(choice), choice.grey && 'is-grey'].filter(Boolean).join(' ');
  return createPortal(<div ref={paper} className={look}>{choice.what === 'month' ? <MonthSheet choice={choice} /> : <ListSheet choice={choice} />}</div>, document.body);
}

/** Unseen text asks for no font: those parts of it that the text needs are fetched here. */
async function letters(text: string): Promise<void> {
  await Promise.allSettled(['400', '600'].map((weight) => document.fonts.load(`${weight} 10px "Inter Variable"`, text)));
  await new Promise(requestAnimationFrame);
}
