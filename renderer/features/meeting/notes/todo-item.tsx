/** Something to do: ticked where it is read. */
import type { ReactNode } from 'react';
import type { MeetingNote } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { useSpeech } from '../../../ui/language.tsx';
import './notes.css';
import { WhoAndWhen } from './who-and-when.tsx';

interface Props {
  readonly note: MeetingNote;
  /** It goes from its list when it is done: that is said, with a way back, and the focus goes to the next. */
  readonly goes?: boolean;
  /** Whose it is stands over it. */
  readonly bare?: boolean;
  readonly children?: ReactNode;
}

export function TodoItem({ note, goes = false, bare = false, children }: Props) {
  const { t } = useSpeech();
  const tick = (box: HTMLInputElement, done: boolean) => {
    if (goes) {
      const boxes = [...box.closest('section')?.querySelectorAll<HTMLInputElement>('.note-todo input') ?? []];
      const at = boxes.indexOf(box);
      (boxes[at + 1] ?? boxes[at - 1] ?? box.closest('main'))?.focus();
    }
    if (run('editNote', { id: note.id, change: { done } }) && goes) say({ text: t('notes.ticked', { text: note.text }), action: wayBack(t('shell.undo')) });
  };
  return (
    <li className={note.done ? 'note-todo on' : 'note-todo'}>
      <label>
        <input type="checkbox" checked={note.done} onChange={(event) => tick(event.target, event.target.checked)} />
        <span className="todo-text">{note.text}</span>
      </label>
      <div className="note-meta"><WhoAndWhen person={bare ? null : note.person} due={note.due} done={note.done} />{children}</div>
    </li>
  );
}
