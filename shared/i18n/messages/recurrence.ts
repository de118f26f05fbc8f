import { bilingual } from '../language.ts';

/** The rules of recurring cards in words (planning rules §3). */
export const recurrence = bilingual(
  {
    quarter: 'kvartal {quarter}',
    week: 'vecka {week}',
    date: '{day} {month}',
    nthWeekday: '{nth, select, 1 {första} 2 {andra} 3 {tredje} 4 {fjärde} 5 {femte} other {sista}} {weekday}en i {month}',
    before: '{days, plural, one {# dag} other {# dagar}} före {holiday}',
    after: '{days, plural, one {# dag} other {# dagar}} efter {holiday}',
    holiday: {
      easter: 'påskdagen', ascension: 'Kristi himmelsfärdsdag', whitsun: 'pingstdagen', 'mothers-day': 'mors dag',
      'midsummer-eve': 'midsommarafton', 'all-saints': 'alla helgons dag', 'fathers-day': 'fars dag', advent: 'första advent',
    },
  },
  {
    quarter: 'quarter {quarter}',
    week: 'week {week}',
    date: '{day} {month}',
    nthWeekday: '{nth, select, 1 {first} 2 {second} 3 {third} 4 {fourth} 5 {fifth} other {last}} {weekday} of {month}',
    before: '{days, plural, one {# day} other {# days}} before {holiday}',
    after: '{days, plural, one {# day} other {# days}} after {holiday}',
    holiday: {
      easter: 'Easter Sunday', ascension: 'Ascension Day', whitsun: 'Whit Sunday', 'mothers-day': 'Mother’s Day',
      'midsummer-eve': 'Midsummer Eve', 'all-saints': 'All Saints’ Day', 'fathers-day': 'Father’s Day', advent: 'the first Sunday of Advent',
    },
  },
);
