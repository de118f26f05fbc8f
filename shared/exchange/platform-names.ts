/** Which platform a channel's name begins with. */
import type { Platform } from '../domain/records.ts';

const WORDS: Readonly<Record<string, Platform>> = {
  facebook: 'facebook', instagram: 'instagram', linkedin: 'linkedin', youtube: 'youtube', tiktok: 'tiktok', x: 'x', twitter: 'x',
  snapchat: 'snapchat', blogg: 'blog', bloggen: 'blog', blog: 'blog', webb: 'web', webben: 'web', web: 'web', nyhetsbrev: 'newsletter',
  nyhetsbrevet: 'newsletter', newsletter: 'newsletter',
};

/** The platforms that a team plans for first; the rest of new channels begin as secondary. */
export const PRIMARY_PLATFORMS: ReadonlySet<Platform> = new Set(['facebook', 'instagram', 'linkedin']);

/** "Facebook Kommunen" is Kommunen on Facebook; a name of one word is its account's name too. */
export function platformOf(name: string): { readonly platform: Platform; readonly account: string } {
  const [first = '', ...rest] = name.split(' ');
  const platform = Object.hasOwn(WORDS, first.toLowerCase()) ? WORDS[first.toLowerCase()] : undefined;
  return platform ? { platform, account: rest.join(' ') || name } : { platform: 'other', account: name };
}
