/** The chosen item moved by keyboard: Alt with an arrow a week, with Shift as well a day; what is less precise moves by its own step. */
import { useEffect } from 'react';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { nextRule } from '../../../../shared/wheel/moved-rule.ts';
import { isWriting } from '../../../actions/actions.ts';
import { announce } from '../../../store/notices.ts';
import { routeNow } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useSelected } from '../selected.ts';
import { makeMove } from './make-move.ts';
import { moveOf } from './ring-move.ts';

const WAYS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowRight: 1, ArrowLeft: -1 };

/** On the document, before the arrows that walk from item to item. */
export function useMoveKeys(year: WheelYear): void {
  const { t } = useSpeech();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = WAYS[event.key];
      if (!way || !event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target) || routeNow().panel !== null) return;
      // With the keyboard nowhere, what is visibly chosen is meant.
      if (!(event.target instanceof Element) || !(event.target === document.body || event.target.closest('#main'))) return;
      const item = year.items.find(({ card }) => card.id === useSelected.getState().id);
      if (!item || document.querySelector(':popover-open, dialog[open]')) return;
      event.preventDefault(); // Alt+← is the way back in a browser
      event.stopPropagation();
      const rule = nextRule(item.rule, year.year, way, event.shiftKey ? 'day' : 'week');
      if (rule === item.rule) announce(t('wheelMove.atEnd', { year: String(year.year) }));
      else makeMove(moveOf(item, rule));
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [year, t]);
}
