/** Cards that tell the same story elsewhere: link, open, unlink. */
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, useRoute } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryPicker } from '../../../ui/form/entry-picker.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { StatusMark } from '../../../ui/marks.tsx';

export function Siblings({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const linkable = () =>
    [...plan.cards.values()]
      .filter((other) => other.id !== card.id && other.deletedAt === null && !card.siblings.includes(other.id))
      .map((other) => ({ id: other.id, name: other.title, note: slotText(other.slot, language), sign: <StatusMark status={other.status} /> }));
  return (
    <section aria-label={t('editor.siblings')}>
      <h3>
        {t('editor.siblings')} {card.siblings.length > 0 && <span className="n">{card.siblings.length}</span>}
        <EntryPicker
          label={t('editor.linkCard')} buttonLabel={t('editor.linkCard')} buttonClass="btn btn-quiet btn-s btn-icon push" button={<Icon name="plus" />} chosen={[]}
          entries={linkable} onToggle={(id) => run('linkCards', { card: card.id, sibling: id as CardId }) /* the entries are cards */}
        />
      </h3>
      {card.siblings.length === 0 ? <p className="faint hint">{t('editor.noSiblings')}</p> : <ul className="siblings">{card.siblings.map((id) => <Sibling key={id} card={card} id={id} />)}</ul>}
    </section>
  );
}

function Sibling({ card, id }: { readonly card: Card; readonly id: CardId }) {
  const { t, language } = useSpeech();
  const route = useRoute();
  const sibling = usePlan((s) => s.plan.cards.get(id));
  if (!sibling) return null;
  return (
    <li>
      <StatusMark status={sibling.status} />
      <a href={hrefOf({ ...route, panel: { type: 'card', id } })}>{sibling.title}</a>
      <span className="faint">{sibling.deletedAt === null ? slotText(sibling.slot, language) : t('editor.bin')}</span>
      <Button look="quiet" className="row-off" icon="x" label={t('editor.unlink', { title: sibling.title })} onClick={(event) => { focusNear(event, '[aria-haspopup]'); run('unlinkCards', { card: card.id, sibling: id }); }} />
    </li>
  );
}
