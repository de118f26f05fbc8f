/** The sample's ideas and the weeks around today: well filled, with what an editor meets in them, collisions included. */
import type { SampleCard } from './sample-card.ts';

const ideas: readonly SampleCard[] = [
  { sv: 'Återbruket: fem saker vi slänger i onödan', en: 'Reuse: five things we throw away for no reason', when: 'no date', places: [], category: 'society', status: 'idea', tags: ['sustainability'], comments: [{ by: 'we', sv: 'Återvinningscentralen är med på det.', en: 'The recycling centre is in.' }, { by: 're', sv: 'Blir bra som reel.', en: 'Would make a good reel.' }, { by: 'pr', sv: 'Vänta tills de nya kärlen är utställda.', en: 'Wait until the new bins are out.' }] },
  { sv: 'Tre bad att testa i sommar och vinter', en: 'Three places to swim, summer and winter', when: 'no date', places: [], category: 'products', owners: ['re'], status: 'idea' },
  { sv: 'Frågestund om nya avfallstaxan', en: 'Questions and answers on the new waste fee', when: 'no date', places: [], category: 'customer', owners: ['pr'], status: 'idea', expected: 'many' },
  { sv: 'Porträtt: en dag med parkförvaltningen', en: 'Portrait: a day with the parks department', when: 'no date', places: [], category: 'workplace', owners: ['hr'], status: 'idea' },
  { sv: 'Bakom kulisserna: kundtjänst svarar på 900 samtal', en: 'Behind the scenes: 900 calls to customer service', when: 'no date', places: [], category: 'workplace', status: 'idea' },
  { sv: 'Lär känna landsbygdsutvecklaren', en: 'Meet the rural developer', when: 'no date', places: [], category: 'society', owners: ['re'], status: 'idea' },
  { sv: 'Quiz: hur väl kan du din kommun?', en: 'Quiz: how well do you know your municipality?', when: 'no date', places: [], category: 'society', status: 'idea', expected: 'many' },
];

const thisWeek: readonly SampleCard[] = [
  { sv: 'Så tycker invånarna: årets undersökning', en: 'What residents think: this year’s survey', when: { week: -1, day: 5, time: '10:00' }, places: ['lik'], category: 'function', owners: ['pr'], status: 'approved' },
  { sv: 'Öppettider på återvinningen', en: 'Opening hours at the recycling centre', when: { week: 0, day: 0 }, places: ['fbk'], category: 'customer', owners: ['we'] },
  { sv: 'Vägarbete på Södra Promenaden', en: 'Road works on Södra Promenaden', when: { week: 0, day: 1, time: '07:32' }, places: ['fbk'], category: 'customer', owners: ['vi'], status: 'published', effort: 'good-enough', tags: ['traffic'] },
  { sv: 'Nya lekplatsen i Vasaparken är klar', en: 'The new playground in Vasaparken is finished', when: { week: 0, day: 1, time: '11:30' }, places: ['fbk', { on: 'igk', text: { sv: 'Gungor, rutschkana och en sjörövarbåt. Vilken provar ni först? 🏴‍☠️', en: 'Swings, a slide and a pirate ship. Which will you try first? 🏴‍☠️' } }], category: 'society', owners: ['re'], status: 'approved', checklist: [4, 4], effort: 'important', expected: 'some', sibling: 'Barnen som ritade lekplatsen', text: { sv: 'Nu är den nya lekplatsen i Vasaparken öppen. Barnen i närheten har varit med och bestämt vad som skulle finnas.', en: 'The new playground in Vasaparken is open. Children nearby helped to decide what it should have.' } },
  { sv: 'Vi söker 40 undersköterskor', en: 'We are looking for 40 assistant nurses', when: { week: 0, day: 1, time: '15:00' }, places: ['lik'], category: 'workplace', owners: ['hr'], status: 'in-progress', sponsored: true, checklist: [2, 3], campaign: 'jobs', tags: ['care'] },
  { sv: 'Budgeten: fem beslut på tre minuter', en: 'The budget: five decisions in three minutes', when: { week: 0, day: 2, time: '09:00' }, places: [{ on: 'fbk', as: 'video' }, { on: 'blog', as: 'article' }], category: 'function', owners: ['pr', 're'], status: 'review', checklist: [3, 5], effort: 'important', expected: 'many', comments: [{ by: 'pr', sv: 'Siffrorna är stämda med ekonomi.', en: 'Finance has checked the figures.' }, { by: 're', sv: 'Kan vi korta introt till tio sekunder?', en: 'Can we cut the intro to ten seconds?' }, { by: 'pr', sv: 'Ja, ny version i eftermiddag.', en: 'Yes, new version this afternoon.' }, { by: 'we', sv: 'Artikeln ligger klar på bloggen.', en: 'The article is ready on the blog.' }], text: { sv: 'Skola, omsorg, vägar, kultur och klimat: det här beslutade fullmäktige.', en: 'School, care, roads, culture and climate: this is what the council decided.' } },
  { sv: 'Praktikveckan på stadsbyggnad', en: 'Trainee week at city planning', when: { week: 0, day: 2, time: '12:00' }, places: [{ on: 'ign', as: 'reel' }], category: 'workplace', owners: ['hr'], status: 'approved', campaign: 'jobs' },
  { sv: 'Stöd för dig som lever med våld', en: 'Support for you who live with violence', when: { week: 0, day: 3, time: '08:00' }, places: ['fbk', 'igk'], category: 'society', owners: ['pr'], status: 'approved', checklist: [3, 3], effort: 'important', campaign: 'safety' },
  { sv: 'Så prioriterar vi vägarna', en: 'How we give priority to roads', when: { week: 0, day: 3, time: '12:00' }, places: ['fbk', 'lik', { on: 'igk', as: 'story', own: [1, '08:00'], text: { sv: 'Vilken väg först? Svep för svaret.', en: 'Which road first? Swipe for the answer.' } }], category: 'customer', owners: ['re', 'we'], status: 'in-progress', checklist: [2, 4], tags: ['traffic'], comments: [{ by: 'we', sv: 'Kartan kommer från trafikkontoret.', en: 'The map comes from the traffic office.' }, { by: 're', sv: 'Storyn går dagen efter.', en: 'The story goes the day after.' }] },
  { sv: 'Låna i stället för att köpa: Fritidsbanken', en: 'Borrow instead of buying: the leisure bank', when: { week: 0, day: 3, time: '13:00' }, places: ['fbk'], category: 'society', owners: ['we'], tags: ['sustainability'] },
  { sv: 'Frukostseminarium för företagare', en: 'Breakfast seminar for businesses', when: { week: 0, day: 4, time: '08:30' }, places: [{ on: 'lik', as: 'event' }], category: 'function', owners: ['pr'], status: 'approved' },
  { sv: 'Helgpaketet: bo centralt, ät lokalt', en: 'The weekend package: stay central, eat local', when: { week: 0, day: 5, time: '10:00' }, places: ['fbv'], category: 'products', owners: ['re'], status: 'in-progress', sponsored: true, checklist: [1, 3] },
  { sv: 'Presentkortet som gäller i hela centrum', en: 'The gift card for the whole town centre', when: { week: 0, day: 5, time: '14:00' }, places: ['fbv'], category: 'products', owners: ['vi'], sponsored: true },
  { sv: 'Barnen som ritade lekplatsen', en: 'The children who drew the playground', when: { week: 0, day: 5, time: '12:00' }, places: [{ on: 'igk', as: 'reel' }], category: 'society', owners: ['re'], status: 'review', sibling: 'Nya lekplatsen i Vasaparken är klar' },
  { sv: 'Söndagsöppet på konsthallen', en: 'The art gallery is open on Sunday', when: { week: 0, day: 7, time: '16:00' }, places: ['fbv'], category: 'products', owners: ['vi'] },
];

const nextWeek: readonly SampleCard[] = [
  { sv: 'Så hämtas soporna under helgerna', en: 'Waste collection on public holidays', when: { week: 1, day: 0 }, places: ['fbk'], category: 'customer', owners: ['we'] },
  { sv: 'Kommunfullmäktige direkt kl 13', en: 'The council live at 1 pm', when: { week: 1, day: 1, time: '12:00' }, places: [{ on: 'fbk', as: 'event' }, 'lik'], category: 'function', owners: ['pr'], status: 'approved' },
  { sv: 'God morgon från rådhustornet', en: 'Good morning from the town hall tower', when: { week: 1, day: 2, time: '07:00' }, places: [{ on: 'igk', as: 'story' }], category: 'society', owners: ['vi'], status: 'approved', effort: 'good-enough' },
  { sv: 'Fyllda 65? Hämta gratis broddar', en: 'Turned 65? Collect free ice grips', when: { week: 1, day: 2, time: '11:00' }, places: ['fbk'], category: 'customer', owners: ['we'], status: 'in-progress', tags: ['care'] },
  { sv: 'En dag med räddningstjänsten', en: 'A day with the rescue service', when: { week: 1, day: 3, time: '09:00' }, places: ['fbk', { on: 'igk', as: 'story', own: [0, '09:00'] }, { on: 'igk', as: 'story', own: [0, '10:30'] }, { on: 'igk', as: 'story', own: [0, '12:00'] }, { on: 'igk', as: 'story', own: [0, '14:00'] }, { on: 'igk', as: 'story', own: [0, '16:00'] }], category: 'workplace', owners: ['vi'], checklist: [0, 2], campaign: 'jobs' },
  { sv: 'Tillgängligt för alla: så bygger vi om', en: 'Accessible to all: how we rebuild', when: { week: 1, day: 4, time: '09:00' }, places: ['fbk', { on: 'igk', as: 'reel' }], category: 'society', owners: ['re'], checklist: [0, 3] },
  { sv: 'Lärling i hemtjänsten: tre röster', en: 'Apprentice in home care: three voices', when: { week: 1, day: 4, time: '09:00' }, places: [{ on: 'fbk', as: 'video' }], category: 'workplace', owners: ['hr'], status: 'in-progress', tags: ['care'], campaign: 'jobs' },
  { sv: 'Tio turer utan bil', en: 'Ten trips without a car', when: { week: 1, day: 5, time: '11:00' }, places: ['fbv', 'igk'], category: 'products', owners: ['re'], tags: ['sustainability', 'traffic'] },
  { sv: 'Marknad på Gamla torget, 11–17', en: 'Market on Gamla torget, 11–17', when: { week: 1, day: 6, time: '10:00' }, places: [{ on: 'fbv', as: 'story' }], category: 'products', owners: ['vi'] },
];

const later: readonly SampleCard[] = [
  { sv: 'Nytt medborgarlöfte om trygghet', en: 'A new promise to residents on safety', when: 'no date', places: ['fbk'], category: 'function', owners: ['pr'], campaign: 'safety' },
  { sv: 'Energirådgivaren tipsar', en: 'Tips from the energy adviser', when: 'no date', places: ['fbk', 'igk'], category: 'customer', owners: ['we'], tags: ['sustainability'] },
  { sv: 'Ny taxa för avfall', en: 'New waste fees', when: { week: 2, day: 1, time: '08:00' }, places: ['fbk'], category: 'customer', owners: ['we'], expected: 'many' },
  { sv: 'Lärare sökes', en: 'Teachers wanted', when: { week: 2, day: 1, time: '10:00' }, places: ['lik'], category: 'workplace', owners: ['hr'], campaign: 'jobs', tags: ['school'] },
  { sv: 'Byggstart i kvarteret Kvarnen', en: 'Construction starts at Kvarnen', when: { week: 2, day: 2, time: '09:00' }, places: ['fbk', 'lik'], category: 'function', owners: ['pr'], status: 'in-progress' },
  { sv: 'Next i slöjdsalen', en: 'Next in the craft room', when: { week: 2, day: 2, time: '12:00' }, places: [{ on: 'ign', as: 'reel' }], category: 'workplace', owners: ['hr'], tags: ['school'] },
  { sv: 'Trygghetsvandring: följ med', en: 'Safety walk: join us', when: { week: 2, day: 4, time: '12:00' }, places: [{ on: 'fbk', as: 'event' }], category: 'society', owners: ['pr'], campaign: 'safety' },
  { sv: 'Sista dag för föreningsbidrag', en: 'Last day for grants to associations', when: { week: 2, day: 5, time: '09:00' }, places: ['fbk'], category: 'customer', owners: ['we'], effort: 'good-enough' },
  { sv: 'Biblioteket tipsar', en: 'Tips from the library', when: { week: 2, day: 0 }, places: [{ on: 'igk', as: 'reel' }], category: 'society', owners: ['re'] },
  { sv: 'Detaljplan på samråd', en: 'Local plan for consultation', when: { week: 3, day: 2, time: '11:00' }, places: [{ on: 'blog', as: 'article' }], category: 'function', owners: ['pr'] },
  { sv: 'Lärling på gymnasiet', en: 'Apprentice in upper secondary', when: { week: 3, day: 2, time: '13:00' }, places: [{ on: 'ign', as: 'post' }], category: 'workplace', owners: ['hr'], tags: ['school'] },
  { sv: 'Tack, nattpersonal', en: 'Thank you, night staff', when: { week: 3, day: 4, time: '12:00' }, places: ['lik', 'igk'], category: 'workplace', owners: ['hr'], tags: ['care'] },
  { sv: 'Frågor och svar om skolskjuts', en: 'Questions and answers on school transport', when: { week: 4, day: 0 }, places: ['fbk'], category: 'customer', owners: ['we'], tags: ['school'] },
  { sv: 'Månadens medarbetare', en: 'Colleague of the month', when: { week: 5, day: 3, time: '10:00' }, places: ['lik'], category: 'workplace', owners: ['hr'] },
  { sv: 'Översiktsplanen ut på samråd', en: 'The comprehensive plan for consultation', when: { quarter: 1 }, places: [{ on: 'blog', as: 'article' }, 'lik'], category: 'function', owners: ['pr'], effort: 'important' },
  { sv: 'Nya badhuset: första spadtaget', en: 'The new swimming hall: breaking ground', when: { quarter: 2 }, places: ['fbk', 'igk'], category: 'society', owners: ['re'] },
];

const lately: readonly SampleCard[] = [
  { sv: 'Vattenläcka på Kungsgatan: läget', en: 'Water leak on Kungsgatan: an update', when: { week: -1, day: 1, time: '08:10' }, places: ['fbk'], category: 'customer', owners: ['vi'], status: 'published' },
  { sv: 'Möt våra nya lärlingar', en: 'Meet our new apprentices', when: { week: -1, day: 3, time: '12:00' }, places: [{ on: 'ign', as: 'reel' }, 'lik'], category: 'workplace', owners: ['hr'], status: 'published', campaign: 'jobs' },
  { sv: 'Konserthuset släpper vårens biljetter', en: 'The concert hall releases its tickets', when: { week: -1, day: 4, time: '10:00' }, places: ['fbv'], category: 'products', owners: ['re'], status: 'published' },
  { sv: 'Ditt e-tjänstekonto på fem minuter', en: 'Your e-services account in five minutes', when: { week: -2, day: 2, time: '09:00' }, places: ['fbk', 'blog'], category: 'customer', owners: ['we'], status: 'published' },
  { sv: 'Dialog om nya cykelstråket', en: 'Dialogue on the new cycle route', when: { week: -2, day: 4, time: '15:00' }, places: [{ on: 'fbk', as: 'event' }, 'igk'], category: 'society', owners: ['pr'], status: 'published', tags: ['traffic', 'sustainability'] },
];

/** In the order of the board. */
export const NEAR_CARDS: readonly SampleCard[] = [...ideas, ...lately, ...thisWeek, ...nextWeek, ...later];
