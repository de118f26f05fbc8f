import { civil, fromDayNumber } from '../../../../shared/planning/date.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { YearMonth } from '../../../../shared/wheel/year-months.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The red days of a month in a line: "1 nyårsdagen  6 trettondedag jul". */
export function RedDays({ red }: Pick<YearMonth, 'red'>) {
  const { language } = useSpeech();
  if (red.length === 0) return null;
  return <p className="reds">{red.map(({ day, name }) => <span key={day} title={dayText(fromDayNumber(day), language, 'long')}><b>{civil(day).day}</b> {name.name[language]}</span>)}</p>;
}
