/** What is chosen on paper: beside the page, unseen, until it has been printed or saved. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';
import '../calendar/agenda/facts.css';
import './print.css';

interface Props {
  /** The class of its page in a style sheet. */
  readonly page: string;
  readonly grey?: boolean;
  /** Called once, when all of it is there and can be read. */
  readonly onReady: () => void;
  readonly children: ReactNode;
}

export function Printing({ page, grey = false, onReady, children }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  useEffect(() => {
    let gone = false;
    void letters(paper.current?.textContent ?? '').then(() => gone || ready.current());
    return () => void (gone = true);
  }, []);
  const look = ['paper', page, grey && 'is-grey'].filter(Boolean).join(' ');
  return createPortal(<div ref={paper} className={look}>{children}</div>, document.body);
}

/** Unseen text asks for no font: those parts of it that the text needs are fetched here. */
async function letters(text: string): Promise<void> {
  await Promise.allSettled(['400', '600'].map((weight) => document.fonts.load(`${weight} 10px "Inter Variable"`, text)));
  await new Promise(requestAnimationFrame);
}
