/** Asks before something that is easily pressed by mistake: Enter or 1 does it, Escape lets it be. */
import type { CardId } from '../../../../shared/domain/records.ts';
import { begins } from '../../../../shared/people/find.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { speech } from './tell.ts';

export function askSure(card: CardId, label: string, yes: Omit<Choice, 'id'>): void {
  ask({ card, label, hint: speech().t('act.sureHint'), choices: (typed) => (typed === '' || begins(yes.text, typed) ? [{ ...yes, id: 'yes' }] : []) });
}
