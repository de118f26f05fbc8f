/** A list of keys and what they do, by place: the page of shortcuts, and the room's own. */
import { Fragment, useEffect, useRef } from 'react';
import { keysText } from '../../actions/keys-text.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import './keys.css';

export interface KeyRow {
  /** Each does it, as the lists of keys write them. */
  readonly keys: readonly string[];
  readonly does: string;
}
export interface KeyGroup {
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

export function KeysDialog({ title, lead, groups, onClose }: Props) {
  const { t } = useSpeech();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector('h3')?.focus(), []); // read from there, and rolled by the arrows
  return (
    <Modal title={title} className="keys-dialog" onClose={onClose}>
      <div ref={body} className="keys-body" role="group" aria-label={title} tabIndex={0}>
        {lead && <p className="muted">{lead}</p>}
        <div className="keys-columns">
        {groups.map(({ name, rows }) => (
          <section key={name} aria-label={name}>
            <h3 tabIndex={-1}>{name}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>{keys.map((key, i) => <Fragment key={key}>{i > 0 && <span className="sr"> {t('keyList.or')} </span>}<kbd>{keysText(key, t).replace('Space', t('keyList.space'))}</kbd></Fragment>)}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        </div>
      </div>
      <div className="dialog-foot"><span className="push" /><Button look="primary" onClick={onClose}>{t('shell.close')}</Button></div>
    </Modal>
  );
}
