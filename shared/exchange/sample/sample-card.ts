/** How the content of the sample is written down. */
import type { Card, Format, Status } from '../../domain/records.ts';

/** Swedish and English. */
export interface Both {
  readonly sv: string;
  readonly en: string;
}
export type ChannelKey = 'fbk' | 'fbv' | 'igk' | 'ign' | 'lik' | 'blog';
export type PersonKey = 're' | 'we' | 'pr' | 'hr' | 'vi';
export type CategoryKey = 'customer' | 'products' | 'society' | 'workplace' | 'function';
export type TagKey = 'sustainability' | 'school' | 'traffic' | 'care';
export type CampaignKey = 'jobs' | 'safety';

/** A channel with a format of its own, and a slot and text of its own where it has them. */
export interface Place {
  readonly on: ChannelKey;
  readonly as?: Format;
  /** Days after the card's, and the time there. */
  readonly own?: readonly [days: number, time: string];
  readonly text?: Both;
}

/** Week 0 is this week; day 1 is Monday, 0 none yet. */
export type When =
  | { readonly week: number; readonly day: number; readonly time?: string }
  | { readonly quarter: number }
  | 'no date';

export interface SampleCard extends Both {
  readonly when: When;
  readonly places: readonly (Place | ChannelKey)[];
  readonly category: CategoryKey;
  readonly owners?: readonly PersonKey[];
  readonly status?: Status;
  readonly sponsored?: boolean;
  readonly tags?: readonly TagKey[];
  readonly campaign?: CampaignKey;
  readonly checklist?: readonly [done: number, all: number];
  readonly comments?: readonly (Both & { readonly by: PersonKey })[];
  readonly effort?: Card['effort'];
  readonly expected?: Card['expectedComments'];
  readonly text?: Both;
  /** The title (Swedish) of a card that tells the same story elsewhere. */
  readonly sibling?: string;
}

/** What comes at its time of the year: a week of it, or a rule by which it returns every year. */
export interface SeasonCard extends Both {
  readonly week?: number;
  readonly rule?: string;
  readonly places: readonly (Place | ChannelKey)[];
  readonly category: CategoryKey;
  readonly owner: PersonKey;
  readonly tags?: readonly TagKey[];
}
