/** A card that lies in the bin: it says so, gives it back, and tells what happened to it. */
import type { Card } from '../../../../shared/domain/records.ts';
import type { LocalDateTime } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { ClosePanel } from '../../../ui/panel.tsx';
import { daysLeft } from '../bin-days.ts';
import { HistoryPart } from '../history/history-part.tsx';
import { momentText } from '../moment-text.ts';

export function CardInBin({ card, deletedAt }: { readonly card: Card; readonly deletedAt: LocalDateTime }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  return (
    <>
      <header className="panel-head">
        <span className="crumb">{t('editor.bin')}</span>
        <span className="push" />
        <ClosePanel />
      </header>
      <div className="panel-body">
        <h2 className="panel-title">{card.title}</h2>
        <div className="empty" role="status">
          <p>{t('editor.inBin', { when: momentText(deletedAt, language), days: daysLeft(deletedAt, today) })}</p>
          <Button icon="undo" onClick={() => run('restoreCard', { id: card.id })}>{t('editor.restore')}</Button>
        </div>
        <HistoryPart card={card} />
      </div>
    </>
  );
}
