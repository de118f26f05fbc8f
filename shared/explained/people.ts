import { bilingual } from '../i18n/language.ts';
import type { Explanation } from './explanation.ts';

const explain = (of: Readonly<Record<'unstaffed' | 'answer-load' | 'owner-load' | 'overdue', Explanation>>) => of;

/** The rules about those who publish and answer. */
export const people = bilingual(
  explain({
    unstaffed: {
      says: 'Något går ut när ingen är där och kan svara.',
      fires: 'Klockslaget ligger utanför bemanningen, om inget annat är satt {staffed} med slutminuten inräknad, eller dagen saknar bemanning eller är röd. Ett kort som väntas få många kommentarer vill dessutom ha minst {limit} timmar bemanning kvar den dagen.',
      example: 'Onsdag 25 november går ett inlägg ut på Facebook 07:00, en timme före bemanningen. Det 16:00 väntas få många kommentarer, men bemanningen slutar 17:00: en timme kvar i stället för två.',
      picture: 'En dag på Facebook med bemanning 08:00 till 17:00. Inläggen 07:00 och 16:00 är markerade, det senare med pratbubbla; det 12:00 är det inte.',
      counts: ['Alla format, planerade och publicerade.', 'Röda dagar, jul-, nyårs- och midsommarafton, och era egna stängda dagar.', 'Utan klockslag: bara om hela dagen är obemannad.'],
      leaves: ['Publiceringar som bara har en vecka.', 'Jouren: den säger vem som svarar, inte när.'],
      ways: ['Flytta till en bemannad tid. Krocken visar lediga.', 'Rätta bemanningen, om någon är där ändå. En kanal kan ha sin egen.'],
    },
    'answer-load': {
      says: 'Flera kort som väntas få många kommentarer går ut samma dag, och samma personer ska hinna svara.',
      fires: 'Fler än {limit} kort med väntade kommentarer ”Många” har publiceringar samma dag.',
      example: 'Torsdag 26 november går två sådana kort ut, ett på Facebook 10:00 och ett på Instagram 14:00.',
      picture: 'En vecka på Facebook och Instagram. Torsdag 26 november har ett markerat inlägg med pratbubbla på var och en; skylten säger 2 av 1.',
      counts: ['Kort, inte publiceringar: ett kort på tre kanaler är ett.', 'Alla kanaler tillsammans.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Kort med få eller några väntade kommentarer.', 'Publiceringar som bara har en vecka.'],
      ways: ['Flytta det ena kortet till en annan dag.', 'Höj gränsen, om ni är flera som svarar.'],
    },
    'owner-load': {
      says: 'En person ansvarar för mer på en dag än hen hinner med.',
      fires: 'En person ansvarar för fler än {limit} publiceringar samma dag.',
      example: 'Onsdag 25 november ansvarar Redaktör för sex publiceringar på fyra kanaler.',
      picture: 'En vecka för en person. Onsdag 25 november har sex markerade publiceringar; skylten säger 6 av 5.',
      counts: ['Varje publicering: ett kort på tre kanaler är tre.', 'Alla som ansvarar för kortet, var för sig.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Publiceringar som bara har en vecka.', 'Kort utan ansvarig.'],
      ways: ['Låt någon annan ta ett av korten, eller flytta det.'],
    },
    overdue: {
      says: 'Tiden har gått, men ingen har sagt att det gick ut.',
      fires: 'Dagen har passerat, eller hela veckan där bara den är bestämd, och publiceringen är inte markerad som publicerad. Samma dag är aldrig för sent.',
      example: 'I dag är det måndag 23 november. Inlägget torsdag 19 november 14:00 är inte publicerat: fyra dagar för sent.',
      picture: 'Sju dagar på Facebook. Torsdag 19 november är markerad; onsdag och fredag har en bock för publicerat, måndag 23 november är i dag.',
      counts: ['Varje publicering för sig, i alla format.', 'Publiceringar som bara har en vecka, när veckan är slut.'],
      leaves: ['Publiceringar, eller hela kort, som är markerade som publicerade.', 'Idéer och arkiverade kort.'],
      ways: ['Gick det ut? Markera som publicerat direkt på krocken.', 'Annars: ge det en ny dag, eller gör det till en idé igen.'],
    },
  }),
  explain({
    unstaffed: {
      says: 'Something goes out when nobody is there to answer.',
      fires: 'The time is outside the staffed hours, unless set otherwise {staffed} with the last minute included, or the day has no staffed hours or is a public holiday. A card that expects many comments also wants at least {limit} hours of staffing left that day.',
      example: 'On Wednesday 25 November a post goes out on Facebook at 07:00, an hour before staffing begins. The one at 16:00 expects many comments, but staffing ends at 17:00: one hour left instead of two.',
      picture: 'A day on Facebook, staffed from 08:00 to 17:00. The posts at 07:00 and 16:00 are marked, the latter with a speech bubble; the one at 12:00 is not.',
      counts: ['Every format, planned and published.', 'Swedish public holidays, Christmas, New Year’s and Midsummer Eve, and your own closed days.', 'Without a time: only if the whole day is unstaffed.'],
      leaves: ['Posts that only have a week.', 'The duty rota: it says who answers, not when.'],
      ways: ['Move it to a staffed time. The collision shows free ones.', 'Correct the staffed hours, if somebody is there after all. A channel can have its own.'],
    },
    'answer-load': {
      says: 'Several cards that expect many comments go out on the same day, and the same people have to answer.',
      fires: 'More than {limit} card with expected comments “Many” has posts on the same day.',
      example: 'On Thursday 26 November two such cards go out, one on Facebook at 10:00 and one on Instagram at 14:00.',
      picture: 'A week on Facebook and Instagram. Thursday 26 November has a marked post with a speech bubble on each; the sign says 2 of 1.',
      counts: ['Cards, not posts: one card on three channels is one.', 'All channels together.', 'Planned and published alike.'],
      leaves: ['Cards that expect few or some comments.', 'Posts that only have a week.'],
      ways: ['Move one of the cards to another day.', 'Raise the limit, if several of you answer.'],
    },
    'owner-load': {
      says: 'One person is responsible for more on a day than they have time for.',
      fires: 'A person owns more than {limit} posts on one day.',
      example: 'On Wednesday 25 November Editor owns six posts on four channels.',
      picture: 'A week for one person. Wednesday 25 November has six marked posts; the sign says 6 of 5.',
      counts: ['Every post: one card on three channels is three.', 'Everybody who owns the card, each on their own.', 'Planned and published alike.'],
      leaves: ['Posts that only have a week.', 'Cards without an owner.'],
      ways: ['Let somebody else take one of the cards, or move it.'],
    },
    overdue: {
      says: 'The time has passed, but nobody has said that it went out.',
      fires: 'The day has passed, or the whole week where only that is settled, and the post is not marked as published. The same day is never too late.',
      example: 'Today is Monday 23 November. The post of Thursday 19 November 14:00 is not published: four days late.',
      picture: 'Seven days on Facebook. Thursday 19 November is marked; Wednesday and Friday have a check for published, Monday 23 November is today.',
      counts: ['Every post on its own, in every format.', 'Posts that only have a week, once the week is over.'],
      leaves: ['Posts, or whole cards, that are marked as published.', 'Ideas and archived cards.'],
      ways: ['Did it go out? Mark it as published, right there.', 'Otherwise give it a new day, or make it an idea again.'],
    },
  }),
);
