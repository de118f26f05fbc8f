/** The idea form: a page where others in the organisation leave ideas. Whoever has its address can write one, and read nothing. */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Host } from '../host/host.ts';
import type { Language } from '../shared/i18n/language.ts';
import { ideaOf } from '../shared/ideas/lines.ts';
import { FORM_POLICY, formPage, messagePage, thanksPage } from './idea-form-page.ts';
import { readAnswers } from './idea-form-answers.ts';
import type { IdeaLimit, Refused } from './idea-form-limit.ts';

/** Where all of it lies. */
export const IDEAS = '/ideas';
/** In bytes: the longest that can be written in the fields, each letter of it written as `%F0%9F%98%80`. */
const LARGEST_BODY = 100 * 1024;

const keyOf = (workspaceKey: string, form: string): string => createHmac('sha256', workspaceKey).update(`idea form ${form}`).digest('base64url');
const isKey = (shown: string, key: string): boolean => /^[\w-]{43}$/.test(shown) && timingSafeEqual(Buffer.from(shown), Buffer.from(key));

/** The path of a form. Like a feed's, its key is made of the workspace's and the form's id, so that no record, log or copy holds one. */
export const ideaFormPath = (workspaceKey: string, form: string): string => `${IDEAS}/${keyOf(workspaceKey, form)}`;

/** What the form needs of a host. */
export type IdeaHost = Pick<Host, 'ideaForm' | 'addIdea'>;
export interface IdeaFormOptions {
  readonly host: IdeaHost;
  readonly workspaceKey: string;
  /** One for all doors: what is too much is too much for the workspace. */
  readonly limit: IdeaLimit;
  /** Who sends, for the limit: the address that the connection comes from, unless a proxy stands before the door. */
  readonly senderOf: (c: Context<{ Bindings: HttpBindings }>) => string;
}

/** The language of a visitor: the first of ours that the browser asks for, Swedish where it asks for neither. */
const languageOf = (asked = ''): Language => (/(?:^|,)\s*(sv|en)\b/i.exec(asked)?.[1]?.toLowerCase() === 'en' ? 'en' : 'sv');

/** The form's pages. A wrong key, or one that was taken back, finds nothing and is told nothing. */
export function ideaForms({ host, workspaceKey, limit, senderOf }: IdeaFormOptions): Hono<{ Bindings: HttpBindings }> {
  const forms = new Hono<{ Bindings: HttpBindings }>();
  const open = (shown: string) => {
    const form = host.ideaForm();
    return form && isKey(shown, keyOf(workspaceKey, form.id)) ? form : null;
  };
  const speaks = (c: Context): Language => languageOf(c.req.header('accept-language'));
  const answer = (c: Context, page: string, status: 200 | 400 | 413 | 429 | 503 = 200) => c.html(page, status, {
    'content-security-policy': FORM_POLICY,
    'referrer-policy': 'same-origin', // without one, a browser would send the form from nowhere (`Origin: null`)
    'cache-control': 'no-store',
    vary: 'accept-language',
  });
  forms.get('/:key', (c) => {
    const form = open(c.req.param('key'));
    if (!form) return c.notFound();
    return answer(c, c.req.query('thanks') === undefined ? formPage(form, speaks(c)) : thanksPage(form, speaks(c)));
  });
  const tooLarge = (c: Context) => answer(c, messagePage('tooLarge', speaks(c)), 413);
  forms.post('/:key', bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }), async (c) => {
    const form = open(c.req.param('key'));
    if (!form) return c.notFound();
    if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) return c.text('Not a form.', 415);
    const { answers, faults, trapped } = readAnswers(await c.req.text());
    const again = (problem: Refused | 'failed' | null, status: 400 | 429 | 503) => answer(c, formPage(form, speaks(c), { answers, faults, problem }), status);
    const idea = ideaOf(answers.idea);
    if (Object.keys(faults).length > 0 || !idea) return again(null, 400);
    const refused = limit.take(senderOf(c), trapped);
    if (refused) return again(refused, 429);
    // A program that fills in whatever it finds hears the same as everybody.
    const kept = trapped || host.addIdea({ title: idea.title, text: [idea.text, answers.words].filter(Boolean).join('\n\n'), sender: answers.name });
    return kept ? c.redirect('?thanks', 303) : again('failed', 503);
  });
  return forms;
}
