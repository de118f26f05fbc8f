/** What is written about a rule, in one language. `{limit}`, `{storyLimit}`, `{days}`, `{ahead}` and `{staffed}` are its defaults. */
export interface Explanation {
  /** One sentence: what the rule watches. */
  readonly says: string;
  readonly fires: string;
  /** What the picture shows, with dates and times. */
  readonly example: string;
  /** The picture in words, for those who don't see it. */
  readonly picture: string;
  readonly counts: readonly string[];
  readonly leaves: readonly string[];
  /** What one can do, beside accepting the finding and changing the setting. */
  readonly ways: readonly string[];
}
