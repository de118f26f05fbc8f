/** Categories: name, colour and shape, the share of placements each should have, and how often it should be seen. */
import { CATEGORY_SHAPES, HUES } from '../../../shared/domain/records.ts';
import type { Category, CategoryId } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark } from '../../ui/marks.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { HueChoice, ShapeChoice } from './choices.tsx';
import { EntryWays } from './entry-ways.tsx';
import { EveryWeeks } from './every-weeks.tsx';
import { NewEntry } from './new-entry.tsx';
import { useEntries, useUses } from './records.ts';
import { useWholeNumber } from './whole-number.ts';

export function CategoriesSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const categories = useEntries('categories');
  const uses = useUses('categories');
  const add = (name: string) => {
    const [hue, shape] = [leastUsed(HUES, categories.map((c) => c.hue)), leastUsed(CATEGORY_SHAPES, categories.map((c) => c.shape))];
    return attempt('saveCategory', { record: { id: crypto.randomUUID() as CategoryId, name, hue, shape, targetShare: null, everyWeeks: null, archived: false } });
  };
  return (
    <>
      {categories.length === 0 && <p className="empty">{t('settings.noCategories')}</p>}
      {categories.length > 0 && <p className="entries-head" aria-hidden="true"><span>{t('settings.share')}</span><span>{t('settings.seenWithin')}</span></p>}
      <ul className="entries">
        {categories.map((category) => <CategoryRow key={category.id} category={category} uses={uses.get(category.id) ?? 0} />)}
      </ul>
      {categories.length > 0 && <ShareSum categories={categories} />}
      <NewEntry label={t('settings.newCategory')} onAdd={add} />
    </>
  );
}

/** The first of the choices that is used least. */
function leastUsed<V>(choices: readonly [V, ...V[]], used: readonly V[]): V {
  const count = (choice: V): number => used.filter((one) => one === choice).length;
  return choices.reduce((best, choice) => (count(choice) < count(best) ? choice : best));
}

function ShareSum({ categories }: { readonly categories: readonly Category[] }) {
  const { t } = useSpeech();
  const shares = categories.flatMap((c) => (c.archived || c.targetShare === null ? [] : [c.targetShare]));
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.length === 0) return <p className="hint">{t('settings.noShare')}</p>;
  return <p className="hint" role="status">{t(sum === 100 ? 'settings.shareSum' : 'settings.shareSumOff', { sum: String(sum) })}</p>;
}

function CategoryRow({ category, uses }: { readonly category: Category; readonly uses: number }) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const wholeNumber = useWholeNumber();
  const save = (change: Partial<Category>) => attempt('saveCategory', { record: { ...category, ...change } });
  const look = `${t(`settings.hues.${category.hue}`)}, ${t(`settings.shapes.${category.shape}`).toLocaleLowerCase()}`;
  return (
    <li className={category.archived ? 'entry is-archived' : 'entry'} aria-label={category.name}>
      <Popup label={`${t('settings.colour')}, ${t('settings.shape')}`} buttonLabel={`${category.name}: ${look}`} buttonClass="btn btn-quiet look" className="look-choice" button={<><CategoryMark category={category} />{look}</>}>
        {() => (
          <>
            <HueChoice value={category.hue} onChoose={(hue) => save({ hue })} />
            <ShapeChoice value={category.shape} onChoose={(shape) => save({ shape })} />
          </>
        )}
      </Popup>
      <CheckedField bare label={t('settings.name')} value={category.name} className="set-name" onSave={(name) => save({ name })} />
      <CheckedField
        bare label={t('settings.shareOf', { name: category.name })} value={category.targetShare === null ? '' : String(category.targetShare)} className="set-share"
        inputMode="numeric" placeholder="–" onSave={(text) => wholeNumber(text, 0, 100, (targetShare) => save({ targetShare }))}
      />
      <span className="faint set-unit" aria-hidden="true">%</span>
      <EveryWeeks name={category.name} weeks={category.everyWeeks} onSave={(everyWeeks) => save({ everyWeeks })} />
      {category.archived && <span className="tagc">{t('settings.archived')}</span>}
      <span className="faint entry-uses">{t('settings.usedCards', { count: uses })}</span>
      <EntryWays table="categories" entry={category} uses={uses} onArchive={(archived) => run('saveCategory', { record: { ...category, archived } })} />
    </li>
  );
}
