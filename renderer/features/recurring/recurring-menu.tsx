/** What can be done about a recurring card without opening it: each year's card made, shown, skipped, taken back; its theme paused. */
import { createPortal } from 'react-dom';
import type { CardId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { Occurrence } from '../../../shared/planning/occurrence.ts';
import { usePlan } from '../../store/plan-store.ts';
import { focusFirst, walkMenu } from '../../ui/choice-menu.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { occurrenceNow, yearsNow } from '../card/occurrences.ts';
import { makeCard, openItem, slotFor, takeBack } from '../wheel/panel/actions.ts';
import { ask, askPause } from './asked.ts';
import { useShownPopover } from './shown-popover.ts';

interface Props {
  readonly card: CardId;
  readonly opener: HTMLElement;
}
interface Item {
  readonly key: string;
  readonly text: string;
  readonly icon: IconName;
  readonly run: () => void;
}

export default function RecurringMenu({ card: id, opener }: Props) {
  const { t, language } = useSpeech();
  const popover = useShownPopover(opener);
  const store = usePlan.getState(); // as it was when it was asked for
  const card = store.plan.cards.get(id);
  if (!card) return null;
  const items = yearsNow(card, store).map((year) => occurrenceNow(card, year, store)).sort((a, b) => Number(a.state === 'missed') - Number(b.state === 'missed')); // what is past comes last
  const years = items.flatMap((item) => ofYear(item, opener, t, language));
  const all: readonly Item[] = [...years, { key: 'pause', text: t('recurring.pause'), icon: 'pause', run: () => askPause(card) }];
  return createPortal(
    <div {...popover} popover="auto" role="menu" aria-label={t('recurring.actionsOf', { title: card.title })} className="menu" onKeyDown={walkMenu} onBeforeToggle={focusFirst}>
      {all.map(({ key, text, icon, run }) => (
        <button
          key={key} type="button" role="menuitem"
          onClick={() => {
            popover.ref.current?.hidePopover();
            run();
          }}
        >
          <Icon name={icon} />
          <span>{text}</span>
        </button>
      ))}
    </div>,
    document.querySelector('main') ?? document.body, // it belongs to the view
  );
}

/** What can be done about a year. */
function ofYear(item: Occurrence, opener: HTMLElement, t: Translate, language: Language): readonly Item[] {
  const { card, made, skip } = item;
  const year = String(item.year);
  const key = (of: string): string => `${of} ${year}`;
  if (made.length > 0) return [
    { key: key('see'), text: t('recurring.see', { year }), icon: 'right', run: () => openItem(item) },
    { key: key('make'), text: t('recurring.makeAgain', { year }), icon: 'dup', run: () => makeCard(item) },
  ];
  return [
    { key: key('make'), text: t('recurring.make', { year, when: slotText(slotFor(item), language) }), icon: 'plus', run: () => makeCard(item) },
    skip
      ? { key: key('back'), text: t('recurring.back', { year, reason: skip.reason }), icon: 'undo', run: () => takeBack(item) }
      : { key: key('skip'), text: t('recurring.skip', { year }), icon: 'skip', run: () => ask({ what: 'skip', card: card.id, year: item.year, opener }) },
  ];
}
