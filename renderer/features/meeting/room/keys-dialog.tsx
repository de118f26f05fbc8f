/** All keys of the room, those of the row in focus first. */
import { useEffect, useRef } from 'react';
import { actionInfo } from '../../../../shared/actions/list.ts';
import { PLACE_KEYS } from '../../../../shared/actions/places.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { keysText } from '../../../actions/keys-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { ACTS, letterOf, nameOf } from '../act/acts.ts';
import type { RoomAct } from '../act/acts.ts';

/** What works here as it does anywhere, and is often meant. */
const ANYWHERE = ['captureIdea', 'undo', 'search'] as const;

/** `onAct`: what the pointer chose for the row in focus. */
export function KeysDialog({ row, onAct, onClose }: { readonly row: RoomRow | null; readonly onAct: (act: RoomAct) => void; readonly onClose: () => void }) {
  const { t, language } = useSpeech();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []); // Enter does nothing by mistake
  const acts = ACTS.filter(({ fits }) => row !== null && fits(row));
  const around = [
    ...PLACE_KEYS.room.map(({ does, keys: [key] }) => [key, t(`keyList.does.${does}`)] as const), // two of them
    ...ANYWHERE.map((id) => [actionInfo(id).keys[0] ?? '', t(`actions.name.${id}`)] as const), // as above
  ];
  return (
    <Modal title={t('keyList.does.roomKeys')} className="room-keys" onClose={onClose}>
      <div className="room-keys-body">
        <KeyList title={t('room.keys.acts')} keys={row ? acts.map((act) => [letterOf(act, language), t(nameOf(act, row)), () => onAct(act)]) : []} off={ACTS.filter((act) => !acts.includes(act)).map((act) => [letterOf(act, language), t(act.label)])} />
        <KeyList title={t('room.keys.around')} keys={around} />
      </div>
      <footer className="dialog-foot"><span className="push" /><Button ref={close} look="primary" onClick={onClose}>{t('room.keys.close')}</Button></footer>
    </Modal>
  );
}

interface ListProps {
  readonly title: string;
  readonly keys: readonly (readonly [key: string, what: string, run?: () => void])[];
  /** What does not fit just now: to be learnt, fainter. */
  readonly off?: ListProps['keys'];
}

function KeyList({ title, keys, off = [] }: ListProps) {
  const { t } = useSpeech();
  return (
    <section>
      <h3>{title}</h3>
      <dl>{[...keys, ...off].map(([key, what, run], i) => <div key={`${key} ${what}`} className={i < keys.length ? undefined : 'off'}><dt><kbd>{keysText(key, t)}</kbd></dt><dd>{run ? <button type="button" onClick={run}>{what}</button> : what}</dd></div>)}</dl>
    </section>
  );
}
