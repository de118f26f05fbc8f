/** One of what is to be decided: when, what, what is chosen, whether it collides, who has it. */
import { isMoved, ownersOf, slotOf } from '../../../../shared/wheel/quarter-choices.ts';
import { whenIn } from '../../../../shared/wheel/quarter-words.ts';
import type { QuarterItem } from '../../../../shared/wheel/quarter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark, Owners, SeverityMark } from '../../../ui/marks.tsx';
import { StateSign } from '../state-sign.tsx';
import type { Session } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly item: QuarterItem;
  readonly current: boolean;
  readonly onShow: (item: QuarterItem) => void;
}

export function ItemRow({ session, item, current, onShow }: Props) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const { card, state, open, key } = item;
  const choice = open ? session.choices[key] : undefined;
  const category = card.category ? plan.categories.get(card.category) : undefined;
  const breaks = choice && choice.what !== 'skip' ? session.breaksOf(item) : [];
  const worst = breaks.find(({ severity }) => severity === 'error') ?? breaks.find(({ severity }) => severity === 'warning') ?? breaks[0];
  const said = !open ? t(`board.occurrence.${state}`) : choice ? t(`quarter.what.${choice.what}`) : '';
  const owners = open ? ownersOf(item, choice) : (item.made[0]?.owners ?? []);
  return (
    <li>
      <button
        type="button" className={`q-item${choice ? ` is-${choice.what}` : ''}${open ? '' : ' is-done'}`} data-item={key}
        aria-current={current ? 'true' : undefined} tabIndex={current ? 0 : -1} onClick={() => onShow(item)}
      >
        <StateSign state={open ? (choice ? (choice.what === 'skip' ? 'skipped' : 'planned') : state) : state} hue={category?.hue} />
        <span className="when">{isMoved(item, choice) && open && <Icon name="arrow" small />}{whenIn(open ? slotOf(item, choice) : (item.made[0]?.slot ?? item.slot), session.plan, language, 'short')}</span>
        <span className="title">{card.title}{category && <CategoryMark category={category} />}</span>
        {worst && <SeverityMark severity={worst.severity} label={t('quarter.collides')} />}
        <span className="said">{said || <span className="sr">{t('quarter.state.none')}</span>}</span>
        <Owners people={owners.flatMap((id) => plan.people.get(id) ?? [])} />
      </button>
    </li>
  );
}
