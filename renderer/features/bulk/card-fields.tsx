/** Who is responsible for what is chosen, its category and its status. */
import type { Card, CategoryId, PersonId } from '../../../shared/domain/records.ts';
import { STATUSES } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { ActionMenu } from '../../ui/form/action-menu.tsx';
import { EntryPicker } from '../../ui/form/entry-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, StatusMark } from '../../ui/marks.tsx';
import { editChosen } from './bulk-run.ts';

interface Props {
  readonly cards: readonly Card[];
}
const BUTTON = 'btn btn-s';
const Words = ({ text }: { readonly text: string }) => <>{text}<Icon name="down" small /></>;

/** Somebody comes to all, or goes from all where all have them. */
export function OwnerPick({ cards }: Props) {
  const { t } = useSpeech();
  const owning = (id: string): number => cards.filter(({ owners }) => owners.some((owner) => owner === id)).length;
  const people = [...usePlan.getState().plan.people.values()].filter(({ id, archived }) => !archived || owning(id) > 0).toSorted((a, b) => a.name.localeCompare(b.name));
  const noteOf = (count: number): string | undefined => (count === 0 || count === cards.length ? undefined : t('bulk.of', { count: String(count), all: String(cards.length) }));
  const toggle = (id: string): void => {
    const person = id as PersonId; // one of those listed
    const name = people.find((one) => one.id === person)?.name ?? '';
    const all = owning(person) === cards.length;
    editChosen({ owners: all ? { add: [], remove: [person] } : { add: [person], remove: [] } }, t(all ? 'bulk.what.notOwner' : 'bulk.what.owner', { name }));
  };
  return (
    <EntryPicker
      many label={t('bulk.owner')} buttonClass={BUTTON} button={<Words text={t('bulk.owner')} />}
      entries={() => people.map(({ id, name }) => ({ id, name, note: noteOf(owning(id)) }))}
      chosen={people.flatMap(({ id }) => (cards.length > 0 && owning(id) === cards.length ? id : []))} onToggle={toggle}
    />
  );
}

const NONE = 'none';

export function CategoryPick({ cards }: Props) {
  const { t } = useSpeech();
  const { plan } = usePlan.getState();
  const categories = [...plan.categories.values()].filter(({ archived }) => !archived);
  const common = new Set(cards.map(({ category }) => category ?? NONE));
  const choose = (id: string): void => {
    const category = plan.categories.get(id);
    editChosen({ category: (category?.id ?? null) satisfies CategoryId | null }, category ? t('bulk.what.category', { name: category.name }) : t('bulk.what.noCategory'));
  };
  return (
    <EntryPicker
      label={t('bulk.category')} buttonClass={BUTTON} button={<Words text={t('bulk.category')} />}
      entries={() => [...categories.map((category) => ({ id: category.id, name: category.name, sign: <CategoryMark category={category} /> })), { id: NONE, name: t('bulk.noCategory') }]}
      chosen={common.size === 1 ? [...common] : []} onToggle={choose}
    />
  );
}

/** Approved says whose it is to say, where not everybody may. */
export function StatusMenu() {
  const { t } = useSpeech();
  const { plan } = usePlan.getState();
  const approvers = plan.settings.get('workspace')?.approvers ?? null;
  const who = approvers?.flatMap((id) => plan.people.get(id)?.name ?? []).join(', ');
  return (
    <ActionMenu
      label={t('bulk.status')} buttonClass={BUTTON} button={<Words text={t('bulk.status')} />}
      items={STATUSES.map((status) => ({
        key: status,
        text: <span className="bulk-status"><StatusMark status={status} />{t(`word.status.${status}`)}{status === 'approved' && who && <span className="faint">{t('bulk.approvers', { names: who })}</span>}</span>,
        run: () => void editChosen({ status }, t('bulk.what.status', { status: t(`word.status.${status}`) })),
      }))}
    />
  );
}
