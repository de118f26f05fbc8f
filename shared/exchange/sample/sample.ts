import type { Language } from '../../i18n/language.ts';
import type { CalendarDate } from '../../planning/date.ts';
import type { ImportRecords } from '../import-plan.ts';

export function sampleRecords(_today: CalendarDate, _language: Language): ImportRecords {
  return {};
}
