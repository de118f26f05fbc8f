/** A finding in words. */
import type { CardId, ChannelId, PersonId } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/messages.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Finding } from './finding.ts';

/** What a sentence calls things by. */
export interface FindingNames {
  readonly channel: (id: ChannelId) => string;
  /** As on chips: "FB Kommunen". */
  readonly channelShort: (id: ChannelId) => string;
  readonly person: (id: PersonId) => string;
  readonly card: (id: CardId) => string;
  readonly today: CalendarDate;
}
export declare function findingNames(state: Pick<State, 'channels' | 'people' | 'cards'>, today: CalendarDate): FindingNames;
/** One plain sentence: what is wrong and by how much. */
export declare function findingSentence(finding: Finding, names: FindingNames, translate: Translate, language: Language): string;
/** A few words, for a card's strip or a day's header. */
export declare function findingShort(finding: Finding, names: FindingNames, translate: Translate, language: Language): string;
