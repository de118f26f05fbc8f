/** The editor's head: status, where the card stands, its neighbours, its link, and a menu for the rest. */
import { useEffect, useRef } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../../shared/i18n/rule-in-words.ts';
import { columnOf, ruleOf } from '../../../../shared/planning/columns.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, openPanel, routeNow } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { EditorMenu } from './editor-menu.tsx';
import { StatusChoice } from './status-choice.tsx';

export function EditorHead({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  return (
    <header className="panel-head" data-field="approval">
      {card.kind === 'post' && (
        <StatusChoice card={card} />
      )}
      <Where card={card} />
      <span className="push" />
      <Neighbours card={card} />
      <span className="sep" />
      <CopyLink card={card} />
      <EditorMenu card={card} />
      <Button look="quiet" small icon="x" label={t('editor.close')} onClick={() => openPanel(null)} />
    </header>
  );
}

/** "Denna vecka, ons 25 nov". */
function Where({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const column = columnOf(card, today);
  const place = column === null || column === 'archive' ? t('editor.archive') : t(`word.column.${column}`);
  const dated = card.slot.precision === 'time' ? { precision: 'day' as const, date: card.slot.date } : card.slot;
  const when = card.kind === 'recurring' ? ruleInWords(ruleOf(card), t, language) : dated.precision === 'none' ? '' : slotText(dated, language);
  return <span className="crumb">{[place, when].filter(Boolean).join(', ')}</span>;
}

/** Which way one has just stepped: the next panel's button has the focus, so that one can go on. */
let stepping: 1 | -1 | null = null;

/** The cards before and after in the same section. */
function Neighbours({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const cards = usePlan((s) => {
    for (const column of s.board.columns) for (const section of column.sections) if (section.cards.includes(card)) return section.cards;
    return null;
  });
  const at = cards?.indexOf(card) ?? -1;
  const buttons = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (stepping !== null) buttons.current?.querySelectorAll('button')[stepping === 1 ? 1 : 0]?.focus();
    stepping = null;
  }, []);
  const step = (by: 1 | -1, name: string, icon: 'left' | 'right') => {
    const neighbour = at < 0 ? undefined : cards?.[at + by];
    const go = ({ id }: Card) => {
      stepping = by;
      openPanel({ type: 'card', id });
    };
    return <Button look="quiet" small icon={icon} label={name} aria-disabled={!neighbour} onClick={() => neighbour && go(neighbour)} />;
  };
  return (
    <span ref={buttons}>
      {step(-1, t('editor.previous'), 'left')}
      {step(1, t('editor.next'), 'right')}
    </span>
  );
}

function CopyLink({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const copy = async () => {
    const link = new URL(hrefOf({ ...routeNow(), panel: { type: 'card', id: card.id } }), location.href).href;
    say({ text: (await copyText(link)) ? t('editor.linkCopied') : link }); // from the notice it can be copied by hand
  };
  return <Button look="quiet" small icon="link" label={t('editor.copyLink')} onClick={() => void copy()} />;
}
