import { bilingual } from '../language.ts';

/** What the checker says: one plain sentence for every rule, and a few words for strips and headers (planning rules §4). */
export const collision = bilingual(
  {
    rule: {
      'max-per-day': 'Högst per dag', 'max-per-week': 'Högst per vecka', 'min-gap': 'Minsta avstånd', 'same-time': 'Samma minut',
      'sponsored-overlap': 'Sponsrat samma dag', unstaffed: 'Obemannat', duplicate: 'Dubblett', 'owner-load': 'Mycket på en person',
      'cadence-gap': 'Lucka', 'mix-skew': 'Skev blandning', overdue: 'Försenat',
    },
    sentence: {
      'max-per-day': '{channel} har {stories, select, yes {{count, plural, one {# story} other {# stories}}} other {{count, plural, one {# publicering} other {# publiceringar}}}} {day}, {over, plural, =1 {en} other {#}} mer än högst {limit}.',
      'max-per-week': '{channel} har {stories, select, yes {{count, plural, one {# story} other {# stories}}} other {{count, plural, one {# publicering} other {# publiceringar}}}} {week}, {over, plural, =1 {en} other {#}} mer än högst {limit}.',
      'min-gap': '{figure} min mellan {time} och {later} på {channel} {day}. Minst {limit}.',
      'same-time': '{figure} publiceringar samma minut på {channel} {day} {time}: {titles}.',
      'sponsored-overlap': '{channel} har {figure} sponsrade publiceringar {day}: {titles}.',
      unstaffed: {
        'red-day': '{title} går ut på {channel} {day}{time}, en röd dag då ingen är i tjänst.',
        'no-hours': '{title} går ut på {channel} {day}{time}, då ingen är i tjänst.',
        'too-early': '{title} går ut på {channel} {day}{time}. Bemanning från {at}.',
        'too-late': '{title} går ut på {channel} {day}{time}. Bemanning till {at}.',
      },
      'owner-load': '{person} ansvarar för {figure} publiceringar {day}, {over, plural, =1 {en} other {#}} mer än högst {limit}.',
      overdue: '{title} är {days, plural, one {# dag försenad} other {# dagar försenad}} på {channel}: skulle ut {day}.',
      overdueWeek: '{title} är försenad på {channel}: skulle ut {week}.',
    },
    short: {
      count: '{stories, select, yes {{who} stories {figure} av {limit}} other {{who} {figure} av {limit}}}',
      countWeek: '{stories, select, yes {{who} stories {figure} av {limit} i {week}} other {{who} {figure} av {limit} i {week}}}',
      'min-gap': '{figure} min till nästa på {who}',
      'same-time': 'Samma minut {time} på {who}',
      'sponsored-overlap': '{figure} sponsrade på {who}',
      unstaffed: {
        'red-day': 'Obemannat: röd dag', 'no-hours': 'Obemannat: {weekday} har ingen bemanning', 'too-early': 'Obemannat: bemanning från {at}',
        'too-late': 'Obemannat: bemanning till {at}',
      },
      overdue: 'Skulle ut {day}, {days, plural, =1 {i går} other {för # dagar sedan}}',
      overdueWeek: 'Skulle ut {week}',
    },
    week: 'vecka {week}',
    title: '”{title}”',
  },
  {
    rule: {
      'max-per-day': 'Most per day', 'max-per-week': 'Most per week', 'min-gap': 'Minimum gap', 'same-time': 'Same minute',
      'sponsored-overlap': 'Sponsored on the same day', unstaffed: 'Unstaffed', duplicate: 'Duplicate', 'owner-load': 'A lot on one person',
      'cadence-gap': 'Gap', 'mix-skew': 'Skewed mix', overdue: 'Overdue',
    },
    sentence: {
      'max-per-day': '{channel} has {stories, select, yes {{count, plural, one {# story} other {# stories}}} other {{count, plural, one {# placement} other {# placements}}}} on {day}, {over, plural, =1 {one} other {#}} more than its maximum of {limit}.',
      'max-per-week': '{channel} has {stories, select, yes {{count, plural, one {# story} other {# stories}}} other {{count, plural, one {# placement} other {# placements}}}} in {week}, {over, plural, =1 {one} other {#}} more than its maximum of {limit}.',
      'min-gap': '{figure} min between {time} and {later} on {channel}, {day}. At least {limit}.',
      'same-time': '{figure} placements in the same minute on {channel}, {day} {time}: {titles}.',
      'sponsored-overlap': '{channel} has {figure} sponsored placements on {day}: {titles}.',
      unstaffed: {
        'red-day': '{title} goes out on {channel} on {day}{time}, a public holiday when nobody is on duty.',
        'no-hours': '{title} goes out on {channel} on {day}{time}, when nobody is on duty.',
        'too-early': '{title} goes out on {channel} on {day}{time}. Staffed from {at}.',
        'too-late': '{title} goes out on {channel} on {day}{time}. Staffed until {at}.',
      },
      'owner-load': '{person} owns {figure} placements on {day}, {over, plural, =1 {one} other {#}} more than the maximum of {limit}.',
      overdue: '{title} is {days, plural, one {# day} other {# days}} overdue on {channel}: it was due on {day}.',
      overdueWeek: '{title} is overdue on {channel}: it was due in {week}.',
    },
    short: {
      count: '{stories, select, yes {{who} stories {figure} of {limit}} other {{who} {figure} of {limit}}}',
      countWeek: '{stories, select, yes {{who} stories {figure} of {limit} in {week}} other {{who} {figure} of {limit} in {week}}}',
      'min-gap': '{figure} min to the next on {who}',
      'same-time': 'Same minute {time} on {who}',
      'sponsored-overlap': '{figure} sponsored on {who}',
      unstaffed: {
        'red-day': 'Unstaffed: public holiday', 'no-hours': 'Unstaffed: nobody on {weekday}', 'too-early': 'Unstaffed: staffed from {at}',
        'too-late': 'Unstaffed: staffed until {at}',
      },
      overdue: 'Was due {day}, {days, plural, =1 {yesterday} other {# days ago}}',
      overdueWeek: 'Was due in {week}',
    },
    week: 'week {week}',
    title: '“{title}”',
  },
);
