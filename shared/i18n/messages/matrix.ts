import { bilingual } from '../language.ts';

/** The channel matrix of the calendar. */
export const matrix = bilingual(
  {
    grid: 'Publiceringar per kanal och dag', channel: 'Kanal', weekSum: 'Hela veckan', weekShort: 'v.', all: 'Alla kanaler', chosen: 'Visade kanaler',
    previous: '{count} veckor tillbaka', next: '{count} veckor framåt', weeks: 'Antal veckor', fitting: 'Som får plats', weekCount: '{count} veckor',
    daysOver: '{count, plural, one {# dag över max} other {# dagar över max}}', gapCount: '{count, plural, one {# lucka} other {# luckor}}',
    most: 'högst {count}', least: 'minst {count} i veckan', noRhythm: 'ingen takt',
    ofMost: '{count} av högst {limit}', placements: '{count, plural, =0 {inga publiceringar} one {# publicering} other {# publiceringar}}',
    stories: '{count, plural, one {# story} other {# stories}}', ideas: '{count, plural, one {# idé} other {# idéer}}',
    withoutDay: '{count} utan dag', empty: 'tomt', gap: 'lucka, lägg till', over: 'över max', shown: '{count} av {all} visas',
    gaps: 'Luckor', nearestFirst: 'närmaste först', noGaps: 'Inga luckor i veckorna som visas.', fits: 'passar hit', newHere: 'Nytt kort här', findings: 'Krockar här',
    moreIdeas: '{count, plural, one {# idé till} other {# idéer till}}', channelChosen: '{channel} vald', noChannel: 'utan kanal',
    underTarget: '{points, plural, one {# procentenhet under målet} other {# procentenheter under målet}}',
    putHere: 'Lägg ”{title}” på {channel}, {day}', alsoOn: 'även {channels}', target: 'mål {target}', mix: 'Fördelning', mixHint: 'strecket är målet',
    nothingChosen: 'Ingen dag vald', nothingChosenHint: 'Välj en ruta för att se vad som går ut där.', noChannels: 'Inga kanaler att visa.',
  },
  {
    grid: 'Placements by channel and day', channel: 'Channel', weekSum: 'The whole week', weekShort: 'wk', all: 'All channels', chosen: 'Shown channels',
    previous: '{count} weeks back', next: '{count} weeks on', weeks: 'Number of weeks', fitting: 'As many as fit', weekCount: '{count} weeks',
    daysOver: '{count, plural, one {# day over maximum} other {# days over maximum}}', gapCount: '{count, plural, one {# gap} other {# gaps}}',
    most: 'at most {count}', least: 'at least {count} a week', noRhythm: 'no cadence',
    ofMost: '{count} of at most {limit}', placements: '{count, plural, =0 {no placements} one {# placement} other {# placements}}',
    stories: '{count, plural, one {# story} other {# stories}}', ideas: '{count, plural, one {# idea} other {# ideas}}',
    withoutDay: '{count} without a day', empty: 'empty', gap: 'gap, add', over: 'over maximum', shown: '{count} of {all} shown',
    gaps: 'Gaps', nearestFirst: 'nearest first', noGaps: 'No gaps in the weeks shown.', fits: 'fits here', newHere: 'New card here', findings: 'Collisions here',
    moreIdeas: '{count, plural, one {# more idea} other {# more ideas}}', channelChosen: '{channel} chosen', noChannel: 'no channel',
    underTarget: '{points, plural, one {# percentage point under its target} other {# percentage points under its target}}',
    putHere: 'Put “{title}” on {channel}, {day}', alsoOn: 'also {channels}', target: 'target {target}', mix: 'Mix', mixHint: 'the line is the target',
    nothingChosen: 'No day chosen', nothingChosenHint: 'Choose a cell to see what goes out there.', noChannels: 'No channels to show.',
  },
);
