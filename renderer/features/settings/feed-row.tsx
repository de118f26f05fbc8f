/** One subscription: what it holds, where it is, and its end. */
import { useEffect, useRef, useState } from 'react';
import type { Feed } from '../../../shared/domain/records.ts';
import { say } from '../../store/notices.ts';
import { host, run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { downloadIcs } from '../import/download.ts';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';

interface Props {
  readonly feed: Feed;
  /** In words. */
  readonly holds: string;
  /** Whether it has an address here. */
  readonly answers: boolean;
}

export function FeedRow({ feed, holds, answers }: Props) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const { name } = feed;
  return (
    <li className="entry feed" aria-label={name}>
      <div className="feed-head">
        <CheckedField bare label={t('settings.name')} maxLength={200} value={name} className="set-name" onSave={(text) => attempt('saveFeed', { record: { ...feed, name: text } })} />
        <Button small look="quiet" aria-label={t('feeds.downloadWhat', { name })} onClick={() => void downloadIcs(feed.filter)}>{t('feeds.download')}</Button>
        <Button small look="quiet" aria-label={t('feeds.revokeWhat', { name })} aria-expanded={asking} onClick={() => setAsking(!asking)}>{t('feeds.revoke')}</Button>
      </div>
      <p className="muted">{holds}</p>
      {answers && !asking && <Address feed={feed} />}
      {asking && <Sure feed={feed} onKeep={() => setAsking(false)} />}
    </li>
  );
}

function Address({ feed: { id, name } }: Pick<Props, 'feed'>) {
  const { t } = useSpeech();
  const [address, setAddress] = useState('');
  useEffect(() => {
    let gone = false;
    // A subscription that was just made may still be on its way; it has an address once it is there.
    void host().call('feedAddress', { feed: id }).then((outcome) => {
      if (!gone && outcome.ok) setAddress(outcome.value.address ?? '');
    });
    return () => { gone = true; };
  }, [id]);
  const copy = async () => say({ text: (await copyText(address)) ? t('feeds.copied', { name }) : t('feeds.notCopied') });
  return (
    <div className="feed-address">
      <input className="input" readOnly aria-label={t('feeds.address', { name })} value={address} onFocus={(event) => event.target.select()} />
      <Button small icon="dup" disabled={address === ''} aria-label={t('feeds.copyWhat', { name })} onClick={() => void copy()}>{t('feeds.copy')}</Button>
    </div>
  );
}

/** An address that was given to others can't be taken back and given again: the one question that the settings ask. */
function Sure({ feed: { id, name }, onKeep }: { readonly feed: Feed; readonly onKeep: () => void }) {
  const { t } = useSpeech();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="feed-sure" role="group" aria-label={t('feeds.revokeWhat', { name })}>
      <p>{t('feeds.sure', { name })}</p>
      <Button small ref={keep} onClick={onKeep}>{t('feeds.keep')}</Button>
      <Button small look="primary" onClick={(event) => { focusNear(event, '.new-entry input'); run('removeEntry', { table: 'feeds', id }); }}>{t('feeds.revoke')}</Button>
    </div>
  );
}
