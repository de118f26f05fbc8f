/** The bar over the minutes: back, other meetings, and the ways out of the program. */
import { minutesHtml, minutesMarkdown, minutesText } from '../../../../shared/exchange/minutes/write-minutes.ts';
import type { Meeting } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { byLatest } from '../../../../shared/meeting/kinds.ts';
import { fileNameOf } from '../../../../shared/meeting/minutes-sheet.ts';
import type { MinutesSheet } from '../../../../shared/meeting/minutes-sheet.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import type { View } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { endNow, goOn } from './end-meeting.ts';
import { MailLink } from './mail-link.tsx';

interface Props {
  readonly meeting: Meeting;
  /** Null until it is known what stands on it. */
  readonly sheet: MinutesSheet | null;
  readonly onPrint: (way: 'print' | 'pdf') => void;
  readonly onRemake: () => void;
}

export function MinutesBar({ meeting, sheet, onPrint, onRemake }: Props) {
  const { t } = useSpeech();
  const pdf = usePlan((s) => s.abilities.pdf);
  const isLive = meeting.endedAt === null;
  const back: View = isLive ? { name: 'meeting', id: meeting.id, page: 'room', step: null } : MEETINGS;
  const copy = async (of: MinutesSheet): Promise<void> => {
    const copied = await copyText(minutesText(of));
    say({ text: t(copied ? 'minutes.copied' : 'minutes.notCopied'), severity: copied ? null : 'warning' });
  };
  const save = (content: string, ending: string, type: string): void => {
    const file = `${fileNameOf(meeting)}.${ending}`;
    saveFile(new Blob([content], { type: `${type};charset=utf-8` }), file);
    say({ text: t('minutes.saved', { file }) });
  };
  const files = sheet && [
    { key: 'html', text: t('minutes.html'), run: () => save(minutesHtml(sheet), 'html', 'text/html') },
    { key: 'md', text: t('minutes.markdown'), run: () => save(minutesMarkdown(sheet), 'md', 'text/markdown') },
    { key: 'pdf', text: t(pdf ? 'minutes.pdf' : 'minutes.pdfByPrint'), run: () => onPrint(pdf ? 'pdf' : 'print') },
  ];
  return (
    <section className="bar minutes-bar" aria-label={t('minutes.bar')}>
      <a className="btn btn-quiet" href={hrefOf({ view: back, panel: null })}><Icon name="left" />{t(isLive ? 'minutes.toMeeting' : 'room.toMeetings')}</a>
      <span className="push" />
      <Others meeting={meeting} />
      {sheet && files && (
        <>
          <Button look="quiet" icon="dup" onClick={() => void copy(sheet)}>{t('minutes.copy')}</Button>
          <MailLink meeting={meeting} sheet={sheet} />
          <ActionMenu label={t('minutes.saveAs')} buttonClass="btn btn-quiet" button={<><Icon name="download" />{t('minutes.saveAs')}<Icon name="down" small /></>} items={files} />
        </>
      )}
      {!isLive && (
        <ActionMenu
          label={t('minutes.menu')} buttonClass="btn btn-quiet btn-icon" button={<Icon name="more" />}
          items={[{ key: 'remake', text: t('minutes.remake'), icon: 'redo', run: onRemake }, { key: 'goOn', text: t('minutes.goOn'), icon: 'team', run: () => goOn(meeting) }]}
        />
      )}
      <Button look={isLive ? 'plain' : 'primary'} icon="print" disabled={!sheet} onClick={() => onPrint('print')}>{t('minutes.print')}</Button>
      {isLive && <Button look="primary" onClick={() => void endNow(meeting)}>{t('minutes.end')}</Button>}
    </section>
  );
}

/** The meeting before and the one after, by their days. */
function Others({ meeting }: { readonly meeting: Meeting }) {
  const { t, language } = useSpeech();
  usePlan((s) => s.version); // meetings come and go
  const all = [...usePlan.getState().plan.meetings.values()].sort(byLatest);
  const at = all.findIndex(({ id }) => id === meeting.id);
  const link = (other: Meeting | undefined, way: 'earlier' | 'later') => {
    if (!other) return null;
    const day = dayText(dayOfMeeting(other), language, 'short');
    const label = t(`minutes.${way}`, { name: other.name, day });
    return (
      <a className="btn btn-quiet btn-s" href={hrefOf({ view: { name: 'meeting', id: other.id, page: 'minutes', step: null }, panel: null })} aria-label={label} title={label}>
        {way === 'earlier' && <Icon name="left" small />}{day}{way === 'later' && <Icon name="right" small />}
      </a>
    );
  };
  return <nav className="minutes-others" aria-label={t('minutes.others')}>{link(all[at + 1], 'earlier')}{at > 0 && link(all[at - 1], 'later')}</nav>;
}
