/** Where a comment is written: @ and letters bring a list of the people to name. */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Person } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { MAX_TEXT } from './card-texts.tsx';
import { beingNamed, namesFor } from './mentions.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
  /** What Escape does; left out: it is not heard here. */
  readonly onLeave?: () => void;
}

export function MentionField({ label, text, onWrite, onSend, onLeave }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [put, setPut] = useState<number | null>(null); // where the caret goes once a name stands there
  const naming = beingNamed(text, caret);
  const people = naming && naming.from !== dismissed ? namesFor(naming.letters, [...usePlan.getState().plan.people.values()]) : [];
  const chosen = people[Math.min(at, people.length - 1)];

  useEffect(() => {
    if (put === null) return;
    field.current?.setSelectionRange(put, put);
    setCaret(put);
    setPut(null);
  }, [put]);

  const take = ({ name }: Person) => {
    if (!naming) return;
    const before = `${text.slice(0, naming.from)}@${name} `;
    onWrite(before + text.slice(caret).trimStart());
    setDismissed(naming.from);
    setPut(before.length);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend(); // whatever list is open
    else if (chosen && step) setAt((people.indexOf(chosen) + step + people.length) % people.length);
    else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) take(chosen);
    else if (chosen && naming && event.key === 'Escape') {
      event.stopPropagation(); // it closes the list, not the card
      setDismissed(naming.from);
    } else if (event.key === 'Escape' && onLeave) {
      event.stopPropagation(); // nor does this
      onLeave();
    } else if (event.key === 'Enter' && !event.shiftKey) onSend();
    else return;
    event.preventDefault();
  };
  return (
    <div className="mention-field">
      <textarea
        ref={field} className="input" rows={1} aria-label={label} placeholder={label} maxLength={MAX_TEXT} value={text}
        aria-autocomplete="list" aria-controls={chosen ? id : undefined} aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        onChange={({ target: { value, selectionStart } }) => {
          onWrite(value);
          setCaret(selectionStart);
          setAt(0);
          if (beingNamed(value, selectionStart)?.from !== dismissed) setDismissed(null);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)} onBlur={() => setDismissed(naming?.from ?? null)} onKeyDown={onKeyDown}
      />
      {chosen && (
        <div className="mention-list" id={id} role="listbox" aria-label={t('editor.mention')}>
          {people.map((person) => (
            <div key={person.id} id={`${id}-${person.id}`} role="option" aria-selected={person === chosen} onPointerDown={(event) => { event.preventDefault(); take(person); }}>
              <abbr aria-hidden="true">{person.initials}</abbr>{person.name}
            </div>
          ))}
        </div>
      )}
      <span className="sr" role="status">{chosen ? t('editor.mentionCount', { count: people.length }) : ''}</span>
    </div>
  );
}
