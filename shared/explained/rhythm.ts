import { bilingual } from '../i18n/language.ts';
import type { Explanation } from './explanation.ts';

const explain = (of: Readonly<Record<'cadence-gap' | 'reserve' | 'mix-skew' | 'not-seen', Explanation>>) => of;

/** The rules about what is missing. They are silent until somebody has said what is expected. */
export const rhythm = bilingual(
  explain({
    'cadence-gap': {
      says: 'En kanal är tom en dag då den brukar ha något, eller får för lite en vecka.',
      fires: 'En kanal med rytm har ingen publicering en av sina veckodagar, eller färre än sitt minsta antal en vecka. Den ser framåt: från i dag till slutet av de åtta veckor som tavlan visar under Planerat. Utan rytm säger regeln inget.',
      example: 'Bloggen ska ha något måndag, onsdag och fredag. Onsdag 25 november är tom.',
      picture: 'En vecka på bloggen med inlägg måndag och fredag. Onsdag 25 november har en streckad tom plats med ett plus.',
      counts: ['Alla format fyller en dag.', 'Planerade och publicerade lika mycket.', 'Lugna perioder har sina egna veckodagar, ofta inga.'],
      leaves: ['Röda dagar och era egna stängda dagar.', 'Veckans minsta antal i en vecka som en lugn period rör vid.', 'Kanaler som är arkiverade.'],
      ways: ['Lägg till ett kort på den tomma platsen, eller välj bland idéerna. Platsen finns på tavlan och i kalendern.', 'Lägg in en lugn period för sommaren eller julen.'],
    },
    reserve: {
      says: 'En vecka är så full att det oväntade inte får plats.',
      fires: 'En kanal håller platser lediga, och veckan har fler publiceringar än högsta antalet minus de platserna. Stories räknas inte. Utan lediga platser säger regeln inget.',
      example: 'Facebook har högst tio inlägg i veckan och håller två platser lediga. Vecka 48 har nio, en mer än åtta.',
      picture: 'En vecka på Facebook med nio markerade inlägg och en streckad ledig plats; skylten säger 9 av 8.',
      counts: ['Allt som räknas mot veckans högsta antal.', 'Publiceringar som bara har veckan bestämd.'],
      leaves: ['Stories.', 'En vecka som redan är överfull: då säger bara ”Högst per vecka” till.'],
      ways: ['Flytta det som kan vänta till en annan vecka.', 'Låt det stå, om det är det oväntade som tog platsen: godta krocken.'],
    },
    'mix-skew': {
      says: 'En kategori tar mer eller mindre plats än ni har bestämt.',
      fires: 'En kategori med ett mål ligger mer än {limit} procentenheter från det, räknat från {days} dagar tillbaka till {ahead} dagar framåt. Med färre än tio publiceringar att räkna på säger regeln inget, inte heller utan mål.',
      example: 'Från 25 augusti till 23 december är 41 % av publiceringarna i kategorin Samhälle. Målet är 20 %, alltså 21 procentenheter för mycket.',
      picture: 'Fem kategorier som staplar med sina mål som streck. Samhälle har 41 procent mot målet 20 och är markerad.',
      counts: ['Andelen av alla publiceringar i fönstret, även de utan kategori.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Publiceringar som bara har en vecka, idéer och arkiverade kort.', 'Kategorier utan mål.'],
      ways: ['Välj nästa kort ur en kategori som har för lite: mätaren visar vilken.', 'Ändra målen, om det är så här det ska vara.'],
    },
    'not-seen': {
      says: 'Något ni vill ta upp då och då har inte synts på länge.',
      fires: 'En kategori eller tagg ska synas minst var så många veckor, men har ingen publicering så långt tillbaka och ingen de närmaste sju dagarna. Utan ett sådant mål säger regeln inget.',
      example: 'Arbetsplats ska synas minst var sjätte vecka. Den syntes senast onsdag 30 september, och i dag är det måndag 23 november: sju hela veckor.',
      picture: 'Veckorna 39 till 49. Kategorin Arbetsplats syns vecka 39 och 40, sedan inte; skylten säger 7 veckor.',
      counts: ['Alla kanaler och format.', 'Planerade och publicerade, också det som är planerat inom sju dagar.'],
      leaves: ['Publiceringar utan dag.', 'Kategorier och taggar som inte har något sådant mål.'],
      ways: ['Planera ett kort den närmaste veckan. Då försvinner krocken.', 'Glesa ut målet, om det är för tätt.'],
    },
  }),
  explain({
    'cadence-gap': {
      says: 'A channel is empty on a day when it usually has something, or gets too little in a week.',
      fires: 'A channel with a rhythm has no post on one of its weekdays, or fewer than its minimum in a week. It looks ahead: from today to the end of the eight weeks that the board shows under Planned. Without a rhythm the rule says nothing.',
      example: 'The blog should have something on Monday, Wednesday and Friday. Wednesday 25 November is empty.',
      picture: 'A week on the blog with posts on Monday and Friday. Wednesday 25 November has a dashed empty place with a plus.',
      counts: ['Every format fills a day.', 'Planned and published alike.', 'Quiet periods have weekdays of their own, often none.'],
      leaves: ['Public holidays and your own closed days.', 'The weekly minimum in a week that a quiet period touches.', 'Archived channels.'],
      ways: ['Add a card in the empty place, or pick one from the ideas. The place is on the board and in the calendar.', 'Add a quiet period for summer or Christmas.'],
    },
    reserve: {
      says: 'A week is so full that the unexpected finds no room.',
      fires: 'A channel keeps places free, and the week has more posts than its maximum less those places. Stories are not counted. Without places kept free the rule says nothing.',
      example: 'Facebook has at most ten posts a week and keeps two places free. Week 48 has nine, one more than eight.',
      picture: 'A week on Facebook with nine marked posts and one dashed free place; the sign says 9 of 8.',
      counts: ['All that counts against the week’s maximum.', 'Posts of which only the week is settled.'],
      leaves: ['Stories.', 'A week that is over its maximum already: then only “Most per week” tells.'],
      ways: ['Move what can wait to another week.', 'Leave it, if it is the unexpected that took the place: accept.'],
    },
    'mix-skew': {
      says: 'A category takes more or less room than you have decided.',
      fires: 'A category with a target is more than {limit} percentage points away from it, counted from {days} days back to {ahead} days ahead. With fewer than ten posts to count the rule says nothing, nor without targets.',
      example: 'From 25 August to 23 December 41 % of the posts are in the category Community. The target is 20 %, so it is 21 points too much.',
      picture: 'Five categories as bars with their targets as lines. Community has 41 percent against its target of 20 and is marked.',
      counts: ['The share of all posts in the window, those without a category too.', 'Planned and published alike.'],
      leaves: ['Posts that only have a week, ideas and archived cards.', 'Categories without a target.'],
      ways: ['Take the next card from a category that has too little: the meter shows which.', 'Change the targets, if this is how it should be.'],
    },
    'not-seen': {
      says: 'Something that you want to bring up now and then has not been seen for long.',
      fires: 'A category or tag should be seen at least every so many weeks, but has no post that far back and none in the next seven days. Without such a target the rule says nothing.',
      example: 'Workplace should be seen at least every sixth week. It was last seen on Wednesday 30 September, and today is Monday 23 November: seven whole weeks.',
      picture: 'Weeks 39 to 49. The category Workplace is seen in weeks 39 and 40, then not; the sign says 7 weeks.',
      counts: ['Every channel and format.', 'Planned and published, what is planned within seven days too.'],
      leaves: ['Posts without a day.', 'Categories and tags that have no such target.'],
      ways: ['Plan a card within a week. Then the collision goes away.', 'Widen the target, if it is too tight.'],
    },
  }),
);
