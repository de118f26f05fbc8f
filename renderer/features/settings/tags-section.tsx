/** Tags: free words, and how often each should be seen. */
import type { Tag, TagId } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { EntryWays } from './entry-ways.tsx';
import { EveryWeeks } from './every-weeks.tsx';
import { NewEntry } from './new-entry.tsx';
import { useEntries, useUses } from './records.ts';

export function TagsSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const tags = useEntries('tags');
  const uses = useUses('tags');
  return (
    <>
      {tags.length === 0 && <p className="empty">{t('settings.noTags')}</p>}
      {tags.length > 0 && <p className="entries-head" aria-hidden="true"><span>{t('settings.seenWithin')}</span></p>}
      <ul className="entries">
        {tags.map((tag) => <TagRow key={tag.id} tag={tag} uses={uses.get(tag.id) ?? 0} />)}
      </ul>
      <NewEntry label={t('settings.newTag')} onAdd={(name) => attempt('saveTag', { record: { id: crypto.randomUUID() as TagId, name, everyWeeks: null } })} />
    </>
  );
}

function TagRow({ tag, uses }: { readonly tag: Tag; readonly uses: number }) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const save = (change: Partial<Tag>) => attempt('saveTag', { record: { ...tag, ...change } });
  return (
    <li className="entry" aria-label={tag.name}>
      <CheckedField bare label={t('settings.name')} value={tag.name} className="set-name" onSave={(name) => save({ name })} />
      <EveryWeeks name={tag.name} weeks={tag.everyWeeks} onSave={(everyWeeks) => save({ everyWeeks })} />
      <span className="faint entry-uses">{t('settings.usedCards', { count: uses })}</span>
      <EntryWays table="tags" entry={tag} uses={uses} />
    </li>
  );
}
