/** What the row in focus says beside what it is: what it brought, its link; of an idea the sender's words. */
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { CardId, NoteId } from '../../../../shared/domain/records.ts';
import { webLink } from '../../../../shared/domain/web-link.ts';
import { resultsText } from '../../../../shared/i18n/results-text.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { StepRow } from '../../../../shared/meeting/step-row.ts';
import { resultsOf } from '../../../../shared/planning/results.ts';
import { useCardText } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { NoteRow } from '../notes/note-row.tsx';
import { FreeTimes } from './free-times.tsx';

/** Of what went out: results and links, as far as anybody has written them. */
export function Outcome({ row: { row, placements, out } }: { readonly row: StepRow }) {
  const { t } = useSpeech();
  const { plan } = usePlan.getState();
  const card = row.kind === 'card' ? plan.cards.get(row.card) : undefined;
  if (!card || !out) return null;
  const links = placements.flatMap(({ id, link }) => (link ? [{ id, link }] : []));
  return (
    <p className="f-more">
      {resultsText(resultsOf(card, placements, plan.channels), t, 3) || t('room.results.none')}
      {links.map(({ id, link }) => {
        const href = webLink(link);
        return href === null ? <span key={id}>{link}</span> : <a key={id} href={href} target="_blank" rel="noreferrer"><Icon name="link" />{t('room.results.link')}</a>;
      })}
    </p>
  );
}

/** Of a finding: the cards that its sentence leaves out, and where the last of them could go instead. */
export function FindingMore({ row, finding, note, sentence }: { readonly row: RoomRow; readonly finding: Finding; readonly note: string; readonly sentence: string }) {
  const { cards } = usePlan.getState().plan;
  const named = finding.cards.every((id) => sentence.includes(cards.get(id)?.title ?? ''));
  return (
    <>
      {!named && note && <p className="f-more">{note}</p>}
      <p className="f-more f-free"><FreeTimes row={row} findings={[finding]} /></p>
    </>
  );
}

export function SenderWords({ card }: { readonly card: CardId }) {
  const texts = useCardText(card);
  const words = texts?.text || texts?.notes;
  return words ? <p className="f-words">{words}</p> : null;
}

/** A note as it can be changed where it stands. */
export function NoteHere({ id }: { readonly id: NoteId }) {
  const note = usePlan((s) => s.plan.notes.get(id));
  return note ? <ul className="note-list f-note"><NoteRow note={note} /></ul> : null;
}
