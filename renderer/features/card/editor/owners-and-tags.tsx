/** Who owns the card, and its tags: several of each, and a new one by typing its name. */
import type { Card, PersonId, TagId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryPicker } from '../../../ui/form/entry-picker.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Owners } from '../../../ui/marks.tsx';
import { initialsOf } from '../../../../shared/domain/initials.ts';
import { edit } from '../../series/reach.ts';

/** The list with an id put in, or taken out where it was there. */
const toggled = <T extends string>(ids: readonly T[], id: T): readonly T[] => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name, 'sv');

export function OwnersField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const owners = card.owners.flatMap((id) => plan.people.get(id) ?? []);
  const names = owners.map((person) => person.name).join(', ');
  const toggle = (id: PersonId) => edit('editCard', { id: card.id, change: { owners: toggled(card.owners, id) } });
  const create = (name: string) => {
    const id = crypto.randomUUID() as PersonId; // a new id is one of a person made here
    if (run('savePerson', { record: { id, name, initials: initialsOf(name), archived: false } })) toggle(id);
  };
  return (
    <EntryPicker
      many label={t('editor.owners')} chosen={card.owners}
      button={owners.length ? <><span className="sr">{t('editor.owners')}: </span><span aria-hidden="true"><Owners people={owners} /></span><span className="txt">{names}</span></> : <span className="faint">{t('editor.chooseOwners')}</span>}
      entries={() => [...plan.people.values()].filter((p) => !p.archived || card.owners.includes(p.id)).sort(byName).map((p) => ({ id: p.id, name: p.name, sign: <Owners people={[p]} /> }))}
      onToggle={(id) => toggle(id as PersonId) /* the entries are people */} onCreate={create}
    />
  );
}

export function TagsField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const toggle = (id: TagId) => edit('editCard', { id: card.id, change: { tags: toggled(card.tags, id) } });
  const create = (name: string) => {
    const id = crypto.randomUUID() as TagId; // a new id is one of a tag made here
    if (run('saveTag', { record: { id, name, everyWeeks: null } })) toggle(id);
  };
  return (
    <>
      {card.tags.flatMap((id) => plan.tags.get(id) ?? []).map((tag) => (
        <span key={tag.id} className="tagc">
          {tag.name}
          <Button look="quiet" className="tag-off" icon="x" label={t('editor.removeTag', { name: tag.name })} onClick={(event) => { focusNear(event, '[aria-haspopup]'); toggle(tag.id); }} />
        </span>
      ))}
      <EntryPicker
        many label={t('editor.tags')} buttonLabel={t('editor.addTag')} buttonClass="btn btn-quiet btn-s btn-icon" button={<Icon name="plus" />} chosen={card.tags}
        entries={() => [...plan.tags.values()].sort(byName)} onToggle={(id) => toggle(id as TagId) /* the entries are tags */} onCreate={create}
      />
    </>
  );
}
