/** The recurring cards by their days in the new year, beside those of the year before, with what is to be known of each. */
import { memo } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { RollItem } from '../../../../shared/wheel/roll.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark } from '../../../ui/marks.tsx';
import { StateSign } from '../state-sign.tsx';

interface Props {
  readonly items: readonly RollItem[];
  readonly year: number;
  readonly chosen: ReadonlySet<CardId>;
  readonly onToggle: (id: CardId) => void;
}

export function RollTable({ items, year, chosen, onToggle }: Props) {
  const { t } = useSpeech();
  return (
    <div className="roll-table" tabIndex={0} role="region" aria-label={t('roll.table', { before: String(year - 1), year: String(year) })}>
      <table>
        <thead>
          <tr><th scope="col" colSpan={2}>{t('roll.content')}</th><th scope="col">{year - 1}</th><th scope="col">{year}</th><th scope="col">{t('roll.know')}</th></tr>
        </thead>
        <tbody>{items.map((item) => <Row key={item.card.id} item={item} chosen={chosen.has(item.card.id)} onToggle={onToggle} />)}</tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({ item, chosen, onToggle }: { readonly item: RollItem; readonly chosen: boolean; readonly onToggle: Props['onToggle'] }) {
  const { t, language } = useSpeech();
  const { card, open, before, slot, state } = item;
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  const id = `roll-${card.id}`;
  return (
    <tr className={open ? '' : 'is-done'}>
      <td>{open ? <input id={id} type="checkbox" checked={chosen} aria-label={t('roll.choose', { title: card.title })} onChange={() => onToggle(card.id)} /> : <StateSign state={state} hue={category?.hue} />}</td>
      <th scope="row"><label htmlFor={open ? id : undefined}>{category && <CategoryMark category={category} />} {card.title}</label></th>
      <td>{slotText(before.slot, language)}</td>
      <td><b>{slotText(item.made[0]?.slot ?? slot, language)}</b></td>
      <td>{remarks(item, t, language).join(' · ')}</td>
    </tr>
  );
});

/** Why it is not made again, or what is special about its day. */
function remarks({ state, skip, pause, moves, note, red, weekend, year, open }: RollItem, t: Translate, language: Language): readonly string[] {
  if (!open) return [state === 'skipped' ? t(skip ? 'roll.state.skipped' : 'roll.state.paused', { reason: skip?.reason ?? pause?.name ?? '' }) : t(state === 'published' ? 'roll.state.published' : 'roll.state.planned')];
  return [
    state === 'missed' && t('roll.passed'), moves && t('roll.moves'), note && t(`roll.note.${note}`, { year: String(year) }),
    red ? t('roll.red', { name: red.name[language] }) : weekend && t('roll.weekend'),
  ].filter((said) => said !== false && said !== null);
}
