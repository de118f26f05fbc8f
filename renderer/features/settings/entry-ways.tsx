/** How an entry goes: archived where cards use it, removed where none does. Both can be undone. */
import type { Tables } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Directory } from './records.ts';

interface Props<T extends Directory> {
  readonly table: T;
  readonly entry: Tables[T];
  readonly uses: number;
  /** Saves the entry archived, or taken back; absent where entries of that table are not archived. */
  readonly onArchive?: (archived: boolean) => void;
}

export function EntryWays<T extends Directory>({ table, entry, uses, onArchive }: Props<T>) {
  const { t } = useSpeech();
  const complete = usePlan((s) => s.complete); // cards that are still on their way may use it
  const { name } = entry;
  const archived = 'archived' in entry && entry.archived;
  return (
    <span className="entry-ways">
      {onArchive && (uses > 0 || archived) && (
        <Button small look="quiet" aria-label={t(archived ? 'settings.unarchiveWhat' : 'settings.archiveWhat', { name })} onClick={() => onArchive(!archived)}>
          {t(archived ? 'settings.unarchive' : 'settings.archive')}
        </Button>
      )}
      {uses === 0 && complete && (
        <Button small look="quiet" aria-label={t('settings.removeWhat', { name })} onClick={() => run('removeEntry', { table, id: entry.id })}>
          {t('settings.remove')}
        </Button>
      )}
    </span>
  );
}
