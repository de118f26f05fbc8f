/** The idea form: whether others can leave ideas, where, and with what greeting. */
import { useEffect, useRef, useState } from 'react';
import type { IdeaForm } from '../../../shared/domain/records.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { host, run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { Tick } from './choices.tsx';
import { useSettings } from './records.ts';

const save = (ideaForm: IdeaForm | null): boolean => run('editSettings', { change: { ideaForm } });
const newId = (): string => crypto.randomUUID();

export function IdeaFormSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const form = useSettings()?.ideaForm ?? null;
  const [asking, setAsking] = useState<'renew' | 'off' | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const answered = (): void => {
    setAsking(null);
    requestAnimationFrame(() => part.current?.querySelector('input')?.focus());
  };
  const toggle = (on: boolean): void => {
    if (!on) return setAsking('off');
    save({ id: newId(), intro: '' });
  };
  return (
    <div className="idea-form" ref={part}>
      <Tick label={t('ideaForm.on')} hint={t('ideaForm.onHint')} on={form !== null} onChange={toggle} />
      {asking && form && (
        <Sure
          text={t(asking === 'off' ? 'ideaForm.sureOff' : 'ideaForm.sure')} doIt={t(asking === 'off' ? 'ideaForm.turnOff' : 'ideaForm.renew')} onKeep={answered}
          onSure={() => { save(asking === 'off' ? null : { ...form, id: newId() }); answered(); }}
        />
      )}
      {form && <Address id={form.id} onRenew={asking ? null : () => setAsking('renew')} />}
      {form && (
        <CheckedField
          label={t('ideaForm.greeting')} hint={t('ideaForm.greetingHint', { usual: t('ideaForm.page.intro') })} maxLength={2000} value={form.intro}
          onSave={(intro) => attempt('editSettings', { change: { ideaForm: { ...form, intro: intro.trim() } } })}
        />
      )}
    </div>
  );
}

/** Where it is, and who reaches it there: the door knows, once the change has arrived. */
function Address({ id, onRenew }: { readonly id: string; readonly onRenew: (() => void) | null }) {
  const { t } = useSpeech();
  const { feeds: door } = usePlan((s) => s.abilities);
  const [known, setKnown] = useState<{ readonly id: string; readonly address: string }>({ id: '', address: '' });
  const address = known.id === id ? known.address : '';
  useEffect(() => {
    let gone = false;
    void host().call('ideaFormAddress', {}).then((outcome) => {
      if (!gone && outcome.ok) setKnown({ id, address: outcome.value.address ?? '' });
    });
    return () => { gone = true; };
  }, [id]);
  const copy = async () => say({ text: (await copyText(address)) ? t('ideaForm.copied') : t('feeds.notCopied') });
  if (!door) return <p className="hint">{t('ideaForm.noDoor')}</p>;
  return (
    <>
      <div className="feed-address">
        <input className="input" readOnly aria-label={t('ideaForm.address')} value={address} onFocus={(event) => event.target.select()} />
        <Button small icon="dup" disabled={address === ''} onClick={() => void copy()}>{t('ideaForm.copy')}</Button>
        {onRenew && <Button small look="quiet" onClick={onRenew}>{t('ideaForm.renew')}</Button>}
      </div>
      {address !== '' && <p className="hint">{address.startsWith('http://127.0.0.1:') ? <Here /> : t('ideaForm.public')}</p>}
    </>
  );
}

/** How others get to reach it, with what is written in a terminal as such. */
function Here() {
  const { t } = useSpeech();
  const [before, after] = t('ideaForm.here', { command: '\u0000' }).split('\u0000');
  return <>{before}<code>{`wheelhouse serve --ideas ${t('ideaForm.computerName')}:8080`}</code>{after}</>;
}

/** An address that was given to others can't be taken back and given again. */
function Sure({ text, doIt, onKeep, onSure }: { readonly text: string; readonly doIt: string; readonly onKeep: () => void; readonly onSure: () => void }) {
  const { t } = useSpeech();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="feed-sure" role="group" aria-label={doIt}>
      <p>{text}</p>
      <Button small ref={keep} onClick={onKeep}>{t('ideaForm.keep')}</Button>
      <Button small look="primary" onClick={onSure}>{doIt}</Button>
    </div>
  );
}
