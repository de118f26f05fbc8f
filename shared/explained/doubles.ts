import { bilingual } from '../i18n/language.ts';
import type { Explanation } from './explanation.ts';

const explain = (of: Readonly<Record<'duplicate' | 'repeated-text' | 'too-soon', Explanation>>) => of;

/** The rules about saying the same thing twice. */
export const doubles = bilingual(
  explain({
    duplicate: {
      says: 'Samma kort går ut på flera kanaler samma dag, fast en av dem ska ha sitt eget.',
      fires: 'Ett kort har publiceringar på två eller flera kanaler samma dag, och regeln är på för minst en av dem. Den är av från början, men alltid på för en kanal som ”står för sig själv”, om inte kanalen själv har slagit av den.',
      example: 'LinkedIn står för sig själv. Tisdag 24 november 12:00 går samma kort ut på Facebook och LinkedIn.',
      picture: 'En vecka på Facebook och LinkedIn. Tisdag 24 november har samma kort, markerat, på båda.',
      counts: ['Alla format, planerade och publicerade.', 'Dagen, oavsett klockslag.'],
      leaves: ['Samma kort två gånger på en och samma kanal.', 'Olika kort om samma sak: se ”Upprepad text”.', 'Publiceringar som bara har en vecka.'],
      ways: ['Ge kanalen en annan dag: publiceringen kan ha sin egen tid på kortet.', 'Gör ett eget kort för den, med en egen vinkel.'],
    },
    'repeated-text': {
      says: 'Två publiceringar på samma kanal säger nästan samma sak med samma ord.',
      fires: 'Regeln är av från början. När den är på: två publiceringar på en kanal ligger högst {days} dagar isär, och deras texter är minst {limit} % lika.',
      example: 'Tisdag 24 november 10:00 och fredag 27 november 12:00 har Facebook två inlägg vars texter är 88 % lika.',
      picture: 'En vecka på Facebook. Inläggen tisdag 24 och fredag 27 november är markerade; skylten mellan dem säger 88 %.',
      counts: ['Texten som går ut: kanalens egen, annars kortets.', 'Stor och liten bokstav, skiljetecken och länkar spelar ingen roll.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Mycket korta texter, under sex ord.', 'Samma text på olika kanaler.', 'Publiceringar utan dag.'],
      ways: ['Läs dem bredvid varandra i panelen, och skriv om den ena.', 'Är det en påminnelse som ska vara likadan: godta krocken.'],
    },
    'too-soon': {
      says: 'Ett kort som har gått ut används igen på samma kanal innan det har gått så lång tid som ni vill.',
      fires: 'Regeln är av från början. När den är på: ett kort är gjort med ”Använd igen” av ett annat, och färre än {limit} hela månader ligger mellan dem på kanalen. Texten spelar ingen roll.',
      example: 'Kortet från torsdag 24 september går ut igen på Facebook torsdag 26 november: 2 av 6 månader har gått.',
      picture: 'Elva veckor på Facebook. Inläggen 24 september och 26 november är markerade; skylten mellan dem säger 2 av 6.',
      counts: ['Alla kort som är gjorda av samma kort, också i flera led.', 'Kanalens närmast tidigare gång, vilket format den än hade.', 'Planerade och publicerade lika mycket.'],
      leaves: ['Andra kanaler än de som kortet gick ut på.', 'Kopior som inte är gjorda med ”Använd igen”, och kort av återkommande innehåll.', 'Kort som är arkiverade för hand, och publiceringar utan dag.'],
      ways: ['Vänta: dra kortet till en dag då tiden har gått.', 'Ta bort kanalen från det nya kortet, eller välj en annan.'],
    },
  }),
  explain({
    duplicate: {
      says: 'The same card goes out on several channels on one day, though one of them should have its own.',
      fires: 'A card has posts on two or more channels on one day, and the rule is on for at least one of them. It is off to begin with, but always on for a channel that “stands alone”, unless the channel itself has switched it off.',
      example: 'LinkedIn stands alone. On Tuesday 24 November 12:00 the same card goes out on Facebook and LinkedIn.',
      picture: 'A week on Facebook and LinkedIn. Tuesday 24 November has the same card, marked, on both.',
      counts: ['Every format, planned and published.', 'The day, whatever the time.'],
      leaves: ['The same card twice on one and the same channel.', 'Different cards about the same thing: see “Repeated text”.', 'Posts that only have a week.'],
      ways: ['Give the channel another day: the post can have a time of its own on the card.', 'Make a card for it, with an angle of its own.'],
    },
    'repeated-text': {
      says: 'Two posts on a channel say nearly the same thing in the same words.',
      fires: 'The rule is off to begin with. When it is on: two posts on a channel are at most {days} days apart, and their texts are at least {limit} % alike.',
      example: 'On Tuesday 24 November 10:00 and Friday 27 November 12:00 Facebook has two posts whose texts are 88 % alike.',
      picture: 'A week on Facebook. The posts of Tuesday 24 and Friday 27 November are marked; the sign between them says 88 %.',
      counts: ['The text that goes out: the channel’s own, else the card’s.', 'Capital letters, punctuation and links don’t matter.', 'Planned and published alike.'],
      leaves: ['Very short texts, under six words.', 'The same text on different channels.', 'Posts without a day.'],
      ways: ['Read them side by side in the panel, and rewrite one.', 'If it is a reminder that should be the same: accept.'],
    },
    'too-soon': {
      says: 'A card that has gone out is used again on the same channel before as much time has gone as you want.',
      fires: 'The rule is off to begin with. When it is on: a card was made with “Use again” of another, and fewer than {limit} whole months lie between them on the channel. The text does not matter.',
      example: 'The card of Thursday 24 September goes out again on Facebook on Thursday 26 November: 2 of 6 months have gone.',
      picture: 'Eleven weeks on Facebook. The posts of 24 September and 26 November are marked; the sign between them says 2 of 6.',
      counts: ['All cards that were made of the same card, in several steps too.', 'The nearest time before on the channel, in whatever format.', 'Planned and published alike.'],
      leaves: ['Channels on which the card did not go out.', 'Copies that were not made with “Use again”, and cards of recurring content.', 'Cards archived by hand, and posts without a day.'],
      ways: ['Wait: drag the card to a day when the time has gone.', 'Take the channel away from the new card, or choose another.'],
    },
  }),
);
