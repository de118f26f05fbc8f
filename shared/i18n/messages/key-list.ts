import { bilingual } from '../language.ts';

/** The page of shortcuts: where keys work, and what they do there. */
export const keyList = bilingual(
  {
    anywhere: 'Överallt',
    lead: 'Bokstäver och siffror gäller när du inte skriver text. I mötesrummet gäller rummets egna.',
    or: 'eller',
    space: 'Mellanslag',
    place: {
      board: 'Tavlan', lifted: 'Ett lyft kort', month: 'Månaden', week: 'Veckan', channels: 'Kanalerna', agenda: 'Listan', choosing: 'Välja flera', wheel: 'Årshjulet',
      yearTable: 'Årets tabell och månader', quarter: 'Planera kvartalet', collisions: 'Krockarna', search: 'Sök eller gör', room: 'Mötesrummet',
    },
    roomRow: 'Mötesrummet: med raden i fokus',
    does: {
      walkCards: 'Från kort till kort', walkItems: 'Från det ena till det andra', open: 'Öppna', eight: 'Åtta kort upp eller ned', ends: 'Först eller sist', reorder: 'Byt plats i listan', lift: 'Lyft',
      aim: 'Välj vart det ska', turn: 'Bläddra', drop: 'Släpp', copy: 'Kopiera i stället', putBack: 'Lägg tillbaka',
      walkDays: 'Från dag till dag', weekEnds: 'Veckans första eller sista dag', months: 'Månaden före eller efter', intoDay: 'In i dagen, eller skriv ett kort', outOfDay: 'Ut ur dagen', campaigns: 'Till veckans kampanjer',
      quarters: 'En kvart upp eller ned', items: 'Från det ena till det andra', days: 'Dagen före eller efter', hours: 'Timmar upp eller ned', openOrWrite: 'Öppna, eller skriv på en ledig tid',
      walkMatrix: 'Kanal och dag', rowEnds: 'Radens första eller sista dag', gridEnds: 'Första eller sista rutan', weeks: 'Veckorna före eller efter', intoCell: 'In i rutan', writeHere: 'Skriv ett kort här',
      choose: 'Välj, eller välj bort', chooseAll: 'Välj alla träffar', chooseOver: 'Välj på vägen', chooseColumn: 'Välj hela spalten på tavlan', letGo: 'Släpp alla valda',
      make: 'Gör årets kort', skip: 'Hoppa över', moveWeek: 'Flytta en vecka', moveDay: 'Flytta en dag', wholeYear: 'Från kvartalet till hela året',
      keep: 'Behåll', refresh: 'Gör om innehållet', moveItem: 'Flytta', owner: 'Byt ansvarig',
      walkFindings: 'Från krock till krock', closePanel: 'Stäng panelen',
      walkHits: 'Från träff till träff', runHit: 'Öppna, eller gör', allHits: 'Alla träffar, och välj bland dem', close: 'Stäng',
      previousStep: 'Förra steget', nextStep: 'Nästa steg', rowUp: 'Raden ovanför', rowDown: 'Raden under', firstRow: 'Första raden', lastRow: 'Sista raden', openRow: 'Öppna kortet', decide: 'Skriv ett beslut',
      pauseClock: 'Pausa eller starta klockan', present: 'Vilka är här', endMeeting: 'Avsluta mötet', roomKeys: 'Tangenter i mötet', leaveRoom: 'Lämna mötesrummet; mötet fortsätter',
    },
  },
  {
    anywhere: 'Anywhere',
    lead: 'Letters and digits count while you are not writing text. In the meeting room, the room’s own count.',
    or: 'or',
    space: 'Space',
    place: {
      board: 'The board', lifted: 'A lifted card', month: 'The month', week: 'The week', channels: 'The channels', agenda: 'The agenda', choosing: 'Choosing several', wheel: 'The wheel',
      yearTable: 'The year as a table and by month', quarter: 'Planning the quarter', collisions: 'The collisions', search: 'Search or do', room: 'The meeting room',
    },
    roomRow: 'The meeting room: with the row in focus',
    does: {
      walkCards: 'From card to card', walkItems: 'From one to the next', open: 'Open', eight: 'Eight cards up or down', ends: 'First or last', reorder: 'Change the order', lift: 'Lift',
      aim: 'Choose where it goes', turn: 'Turn the page', drop: 'Drop', copy: 'Copy instead', putBack: 'Put back',
      walkDays: 'From day to day', weekEnds: 'The week’s first or last day', months: 'The month before or after', intoDay: 'Into the day, or write a card', outOfDay: 'Out of the day', campaigns: 'To the week’s campaigns',
      quarters: 'A quarter of an hour up or down', items: 'From one to the next', days: 'The day before or after', hours: 'Hours up or down', openOrWrite: 'Open, or write at an empty time',
      walkMatrix: 'Channel and day', rowEnds: 'The row’s first or last day', gridEnds: 'The first or last cell', weeks: 'The weeks before or after', intoCell: 'Into the cell', writeHere: 'Write a card here',
      choose: 'Choose, or leave out', chooseAll: 'Choose all hits', chooseOver: 'Choose on the way', chooseColumn: 'Choose the whole column of the board', letGo: 'Let go of all chosen',
      make: 'Make this year’s card', skip: 'Skip', moveWeek: 'Move a week', moveDay: 'Move a day', wholeYear: 'From the quarter to the whole year',
      keep: 'Keep', refresh: 'Refresh the content', moveItem: 'Move', owner: 'Change who is responsible',
      walkFindings: 'From collision to collision', closePanel: 'Close the panel',
      walkHits: 'From hit to hit', runHit: 'Open, or do', allHits: 'All hits, and choose among them', close: 'Close',
      previousStep: 'Previous step', nextStep: 'Next step', rowUp: 'The row above', rowDown: 'The row below', firstRow: 'First row', lastRow: 'Last row', openRow: 'Open the card', decide: 'Write a decision',
      pauseClock: 'Pause or start the clock', present: 'Who is here', endMeeting: 'End the meeting', roomKeys: 'Keys in the meeting', leaveRoom: 'Leave the room; the meeting goes on',
    },
  },
);
