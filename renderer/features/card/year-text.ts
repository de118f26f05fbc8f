import { slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { RuleYear } from '../../../shared/planning/rule-years.ts';

/** "2026: fre 27 nov", "2026: v. 47", "2026: Q4". */
export const yearText = ({ year, slot }: Pick<RuleYear, 'year' | 'slot'>, t: Translate, language: Language): string =>
  t('recurring.ofYear', { year: String(year), when: slot.precision === 'quarter' ? `Q${slot.quarter}` : slotText(slot, language) });
