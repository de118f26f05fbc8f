/** The board: what is planned, by week. */
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import './board.css';

export function BoardView() {
  const { t } = useSpeech();
  const columns = usePlan((s) => s.board.columns);
  return (
    <>
      <div className="bar" role="toolbar" aria-label={t('shell.view')} />
      <main className="board" tabIndex={-1} aria-label={t('shell.board')}>
        {columns.map((column) => (
          <section className="col" key={column.id} aria-label={t(`word.column.${column.id}`)} />
        ))}
      </main>
    </>
  );
}
