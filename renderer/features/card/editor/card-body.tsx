/** Everything about a card, top to bottom. */
import type { Card } from '../../../../shared/domain/records.ts';
import { useCardText } from '../../../store/details.ts';
import { IdeaMarks } from '../../ideas/idea-marks.tsx';
import { CardNotes } from '../../meeting/notes/card-notes.tsx';
import { HistoryPart } from '../history/history-part.tsx';
import { Uses } from '../../reuse/uses.tsx';
import { SeriesBar } from '../../series/series-bar.tsx';
import { ApprovalLine } from './approval-line.tsx';
import { CardFindings } from './card-findings.tsx';
import { CardProperties } from './card-properties.tsx';
import { CardTexts } from './card-texts.tsx';
import { Checklist } from './checklist.tsx';
import { Comments } from './comments.tsx';
import { LongField } from './long-field.tsx';
import { Placements } from './placements.tsx';
import { ReadyChecks } from './ready-checks.tsx';
import { Siblings } from './siblings.tsx';
import { TitleField } from './title-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';

export function CardBody({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const text = useCardText(card.id);
  return (
    <div className="panel-body">
      <SeriesBar card={card} />
      <TitleField card={card} />
      <ApprovalLine card={card} />
      <CardFindings card={card} />
      <Uses card={card} />
      <IdeaMarks card={card} />
      <ReadyChecks card={card} />
      <CardNotes card={card} />
      <CardProperties card={card} />
      <Placements card={card} />
      {text ? <CardTexts card={card} text={text} /> : <p className="faint" role="status">{t('shell.opening')}</p>}
      <div className="split">
        <Checklist card={card} />
        <Siblings card={card} />
      </div>
      {text && (
        <div className="split">
          <LongField card={card.id} field="purpose" value={text.purpose} />
          <LongField card={card.id} field="audience" value={text.audience} />
        </div>
      )}
      {text && <LongField card={card.id} field="notes" value={text.notes} />}
      {text && <Comments card={card} />}
      <HistoryPart card={card} />
    </div>
  );
}
