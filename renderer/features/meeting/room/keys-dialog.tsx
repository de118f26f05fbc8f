/** All keys of the room, those of the row in focus first. */
import { useEffect, useRef } from 'react';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { keysText } from '../../../actions/keys-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { ACTS, nameOf } from '../act/acts.ts';
import type { RoomAct } from '../act/acts.ts';

/** `onAct`: what the pointer chose for the row in focus. */
export function KeysDialog({ row, onAct, onClose }: { readonly row: RoomRow | null; readonly onAct: (act: RoomAct) => void; readonly onClose: () => void }) {
  const { t, language } = useSpeech();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []); // Enter does nothing by mistake
  const acts = ACTS.filter(({ fits }) => row !== null && fits(row));
  const around: readonly (readonly [keys: string, what: string])[] = [
    ['← →', t('room.keys.step')], ['↑ ↓', t('room.keys.row')], ['Home End', t('room.keys.ends')], ['↵', t('room.keys.open')], ['B', t('room.keys.decision')],
    ['I', t('room.keys.idea')], ['T', t('room.keys.pause')], ['H', t('room.keys.present')], [keysText('Mod+Z', t), t('room.keys.undo')], ['E', t('room.keys.end')], ['?', t('room.keys.all')], ['Esc', t('room.keys.esc')],
  ];
  return (
    <Modal title={t('room.keys.title')} className="room-keys" onClose={onClose}>
      <div className="room-keys-body">
        <KeyList title={t('room.keys.acts')} keys={row ? acts.map((act) => [act.letter[language], t(nameOf(act, row)), () => onAct(act)]) : []} off={ACTS.filter((act) => !acts.includes(act)).map(({ letter, label }) => [letter[language], t(label)])} />
        <KeyList title={t('room.keys.around')} keys={around} />
      </div>
      <footer className="dialog-foot"><span className="push" /><Button ref={close} look="primary" onClick={onClose}>{t('room.keys.close')}</Button></footer>
    </Modal>
  );
}

interface ListProps {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, what: string, run?: () => void])[];
  /** What does not fit just now: to be learnt, fainter. */
  readonly off?: ListProps['keys'];
}

function KeyList({ title, keys, off = [] }: ListProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{[...keys, ...off].map(([key, what, run], i) => <div key={`${key} ${what}`} className={i < keys.length ? undefined : 'off'}><dt>{key.split(' ').map((one) => <kbd key={one}>{one}</kbd>)}</dt><dd>{run ? <button type="button" onClick={run}>{what}</button> : what}</dd></div>)}</dl>
    </section>
  );
}
