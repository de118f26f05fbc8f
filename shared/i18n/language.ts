/** The two languages, and how a namespace of messages holds both. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type SameKeys<M> = { readonly [K in keyof M]: M[K] extends string ? string : SameKeys<M[K]> };

/** A namespace in both languages. A key that one language lacks is a type error, so it fails the build. */
export function bilingual<Messages>(sv: Messages, en: SameKeys<Messages>): { readonly sv: Messages; readonly en: SameKeys<Messages> } {
  return { sv, en };
}
