import { bilingual } from '../i18n/language.ts';
import type { Explanation } from './explanation.ts';

const explain = (of: Readonly<Record<'max-per-day' | 'max-per-week' | 'min-gap' | 'same-time' | 'sponsored-overlap', Explanation>>) => of;

/** The rules about how full and how close a channel gets. */
export const counting = bilingual(
  explain({
    'max-per-day': {
      says: 'En kanal får fler publiceringar på en dag än den har plats för. Då tar de uppmärksamheten från varandra.',
      fires: 'En kanal har fler än {limit} publiceringar samma dag. Stories räknas för sig: fler än {storyLimit}.',
      example: 'Onsdag 25 november går tre inlägg ut på Facebook: 09:00, 12:00 och 15:00. Det är en för mycket. Storyn 16:00 räknas inte med dem.',
      picture: 'En vecka på Facebook. Onsdag 25 november har tre markerade inlägg och en story; skylten säger 3 av 2.',
      counts: ['Planerade och publicerade lika mycket.', 'Alla format utom stories, som har sin egen gräns.', 'Publiceringar med dag men utan klockslag.'],
      leaves: ['Idéer, kort i papperskorgen och arkiverade kort.', 'Publiceringar som bara har en vecka: de hör inte till någon dag än.'],
      ways: ['Flytta en av dem. Krocken visar upp till tre lediga tider i närheten, och ett tryck flyttar.', 'Gör om ett inlägg till en story, om det passar.'],
    },
    'max-per-week': {
      says: 'En kanal får fler publiceringar på en vecka än följarna orkar med.',
      fires: 'En kanal har fler än {limit} publiceringar samma vecka, måndag till söndag. Stories räknas för sig: fler än {storyLimit}.',
      example: 'Vecka 48 har Facebook två inlägg om dagen måndag till fredag, och ett lördag 28 november. Det blir elva, ett för mycket.',
      picture: 'En vecka på Facebook med elva markerade inlägg; skylten över hela veckan säger 11 av 10.',
      counts: ['Planerade och publicerade lika mycket.', 'Alla format utom stories, som har sin egen gräns.', 'Publiceringar som bara har veckan bestämd.'],
      leaves: ['Idéer, kort i papperskorgen och arkiverade kort.'],
      ways: ['Flytta en av dem till en annan vecka. Krocken visar lediga tider.'],
    },
    'min-gap': {
      says: 'Två publiceringar på samma kanal ligger så tätt att den andra tränger undan den första.',
      fires: 'Det är mindre än {limit} minuter mellan två publiceringar på en kanal, även över midnatt. Precis {limit} minuter går bra.',
      example: 'Onsdag 25 november går ett inlägg ut på Facebook 09:30 och nästa 11:00. Det är 90 minuter emellan. Till inlägget 14:00 är det långt nog.',
      picture: 'En dag på Facebook. Inläggen 09:30 och 11:00 är markerade, med 90 minuter mellan sig; det 14:00 är det inte.',
      counts: ['Planerade och publicerade lika mycket.', 'Bara grannar: ligger tre inlägg tätt blir det två krockar, en för varje mellanrum.', 'Tiden på klockan, också när sommartid börjar eller slutar.'],
      leaves: ['Stories.', 'Publiceringar utan klockslag.', 'Två på samma minut: det är en egen regel.'],
      ways: ['Flytta den ena. Krocken visar lediga tider med avstånd åt båda håll.'],
    },
    'same-time': {
      says: 'Två publiceringar går ut på samma kanal i samma minut.',
      fires: 'En kanal har två eller flera publiceringar på samma minut.',
      example: 'Torsdag 26 november är två inlägg satta till 12:00 på Facebook.',
      picture: 'En dag på Facebook. Två inlägg klockan 12:00 är markerade.',
      counts: ['Alla format, stories också.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Publiceringar utan klockslag.', 'Samma minut på olika kanaler: det är ofta meningen.'],
      ways: ['Flytta den ena. Krocken visar lediga tider, samma klockslag en annan dag först.'],
    },
    'sponsored-overlap': {
      says: 'Två sponsrade publiceringar på samma kanal delar på pengar och publik.',
      fires: 'En kanal har två eller flera sponsrade publiceringar samma dag.',
      example: 'Fredag 27 november går två sponsrade inlägg ut på Facebook, 09:00 och 14:00. Det på tisdagen är ensamt och går bra.',
      picture: 'En vecka på Facebook. Fredag 27 november har två markerade inlägg med megafon; skylten säger 2 av 1.',
      counts: ['Kort som är märkta Sponsrat, i alla format.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Publiceringar som bara har en vecka.', 'Sponsrat på olika kanaler.'],
      ways: ['Flytta den ena till en annan dag. Krocken visar lediga tider.'],
    },
  }),
  explain({
    'max-per-day': {
      says: 'A channel gets more posts on a day than it has room for. Then they take the attention from each other.',
      fires: 'A channel has more than {limit} posts on one day. Stories are counted apart: more than {storyLimit}.',
      example: 'On Wednesday 25 November three posts go out on Facebook: 09:00, 12:00 and 15:00. That is one too many. The story at 16:00 is not counted with them.',
      picture: 'A week on Facebook. Wednesday 25 November has three marked posts and a story; the sign says 3 of 2.',
      counts: ['Planned and published alike.', 'Every format but stories, which have a limit of their own.', 'Posts with a day but no time.'],
      leaves: ['Ideas, cards in the bin and archived cards.', 'Posts that only have a week: they belong to no day yet.'],
      ways: ['Move one of them. The collision shows up to three free times nearby, and one press moves it.', 'Make a story of a post, where that fits.'],
    },
    'max-per-week': {
      says: 'A channel gets more posts in a week than its followers care for.',
      fires: 'A channel has more than {limit} posts in one week, Monday to Sunday. Stories are counted apart: more than {storyLimit}.',
      example: 'In week 48 Facebook has two posts a day from Monday to Friday, and one on Saturday 28 November. That makes eleven, one too many.',
      picture: 'A week on Facebook with eleven marked posts; the sign over the whole week says 11 of 10.',
      counts: ['Planned and published alike.', 'Every format but stories, which have a limit of their own.', 'Posts of which only the week is settled.'],
      leaves: ['Ideas, cards in the bin and archived cards.'],
      ways: ['Move one of them to another week. The collision shows free times.'],
    },
    'min-gap': {
      says: 'Two posts on a channel lie so close that the second pushes the first aside.',
      fires: 'There are less than {limit} minutes between two posts on a channel, across midnight too. Exactly {limit} minutes are fine.',
      example: 'On Wednesday 25 November a post goes out on Facebook at 09:30 and the next at 11:00, 90 minutes later. The post at 14:00 is far enough away.',
      picture: 'A day on Facebook. The posts at 09:30 and 11:00 are marked, with 90 minutes between them; the one at 14:00 is not.',
      counts: ['Planned and published alike.', 'Only neighbours: three close posts make two collisions, one for each gap.', 'The time on the clock, also when summer time begins or ends.'],
      leaves: ['Stories.', 'Posts without a time.', 'Two in the same minute: that is a rule of its own.'],
      ways: ['Move one of them. The collision shows free times with room on both sides.'],
    },
    'same-time': {
      says: 'Two posts go out on a channel in the same minute.',
      fires: 'A channel has two or more posts in the same minute.',
      example: 'On Thursday 26 November two posts are set to 12:00 on Facebook.',
      picture: 'A day on Facebook. Two posts at 12:00 are marked.',
      counts: ['Every format, stories too.', 'Planned and published alike.'],
      leaves: ['Posts without a time.', 'The same minute on different channels: that is often meant.'],
      ways: ['Move one of them. The collision shows free times, the same time on another day first.'],
    },
    'sponsored-overlap': {
      says: 'Two sponsored posts on a channel share money and audience.',
      fires: 'A channel has two or more sponsored posts on one day.',
      example: 'On Friday 27 November two sponsored posts go out on Facebook, at 09:00 and 14:00. Tuesday’s is alone and fine.',
      picture: 'A week on Facebook. Friday 27 November has two marked posts with a megaphone; the sign says 2 of 1.',
      counts: ['Cards marked Sponsored, in every format.', 'Planned and published alike.'],
      leaves: ['Posts that only have a week.', 'Sponsored posts on different channels.'],
      ways: ['Move one of them to another day. The collision shows free times.'],
    },
  }),
);
