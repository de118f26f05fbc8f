import { bilingual } from '../language.ts';

/** The palette: what it finds, and what becomes of it. */
export const search = bilingual(
  {
    hint: 'Kort, personer, kanaler, inställningar, eller vad du vill göra',
    hits: 'Träffar',
    nothing: 'Inget hittades. Prova början av ett ord, eller färre ord.',
    looking: 'Söker i texterna …',
    incomplete: 'Äldre kort läses in än.',
    count: '{count, plural, =0 {Inga träffar} one {# träff} other {# träffar}}',
    all: 'Alla träffar',
    chooseHint: 'X väljer, {keys} alla',
    none: 'Välj inga',
    together: 'Ändra tillsammans ({count})',
    group: { actions: 'Gör', cards: 'Kort', texts: 'I texter, anteckningar och kommentarer', people: 'Personer', channels: 'Kanaler', themes: 'Kampanjer, kategorier och taggar', meetings: 'Möten', places: 'Inställningar och regler' },
    where: { title: 'Rubrik:', text: 'Text:', notes: 'Anteckning:', comments: 'Kommentar:' },
    archived: 'Arkiverat', recurring: 'Återkommande',
    showCards: 'Visa korten', showCalendar: 'Visa i kalendern', settings: 'Inställningar', rule: 'Vad regeln betyder', campaign: 'Kampanj', category: 'Kategori', tag: 'Tagg',
  },
  {
    hint: 'Cards, people, channels, settings, or what you want to do',
    hits: 'Hits',
    nothing: 'Nothing found. Try the beginning of a word, or fewer words.',
    looking: 'Looking in the texts …',
    incomplete: 'Older cards are still being read.',
    count: '{count, plural, =0 {No hits} one {# hit} other {# hits}}',
    all: 'All hits',
    chooseHint: 'X chooses, {keys} all',
    none: 'Choose none',
    together: 'Change together ({count})',
    group: { actions: 'Do', cards: 'Cards', texts: 'In texts, notes and comments', people: 'People', channels: 'Channels', themes: 'Campaigns, categories and tags', meetings: 'Meetings', places: 'Settings and rules' },
    where: { title: 'Title:', text: 'Text:', notes: 'Note:', comments: 'Comment:' },
    archived: 'Archived', recurring: 'Recurring',
    showCards: 'Show the cards', showCalendar: 'Show in the calendar', settings: 'Settings', rule: 'What the rule means', campaign: 'Campaign', category: 'Category', tag: 'Tag',
  },
);
