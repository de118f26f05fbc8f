/** The idea form's pages: whole in themselves, without a script, in light and dark. */
import { createHash } from 'node:crypto';
import { escapeHtml as html } from '../shared/exchange/html/escape.ts';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';
import type { Translate } from '../shared/i18n/messages.ts';
import { MOST, TRAP } from './idea-form-answers.ts';
import type { Answers, Faults, Field } from './idea-form-answers.ts';
import type { Refused } from './idea-form-limit.ts';
import { STYLE } from './idea-form-style.ts';

/** No more than its own style, and back to where it came from. */
export const FORM_POLICY = [
  "default-src 'none'", `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`, "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** All that a visitor learns. */
export interface FormFace {
  /** The workspace's name; may be empty. */
  readonly name: string;
  /** Empty: the usual words. */
  readonly intro: string;
}
/** What came back, to be mended: nothing that was written is lost. */
interface Again {
  readonly answers: Answers;
  readonly faults: Faults;
  readonly problem: Refused | 'failed' | null;
}
const AFRESH: Again = { answers: { idea: '', words: '', name: '' }, faults: {}, problem: null };

const titleOf = (face: FormFace, t: Translate): string => (face.name === '' ? t('ideaForm.page.title') : t('ideaForm.page.titleTo', { name: face.name }));

function whole(title: string, language: Language, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The form, empty or as it came back. */
export function formPage(face: FormFace, language: Language, again: Again = AFRESH): string {
  const t = translate(language);
  const { answers, faults, problem } = again;
  const title = titleOf(face, t);
  const wrong = problem !== null || Object.keys(faults).length > 0;
  const intro = (face.intro.trim() || t('ideaForm.page.intro')).split(/\n+/).map((line) => `<p>${html(line)}</p>`).join('\n');
  return whole(wrong ? t('ideaForm.page.titleWrong', { title }) : title, language, `<h1>${html(title)}</h1>
${intro}
${problem ? `<p class="problem" role="alert">${html(t(`ideaForm.page.${problem}`))}</p>` : ''}
<form method="post" accept-charset="utf-8" novalidate>
<p class="hint">${html(t('ideaForm.page.required'))}</p>
${fieldOf('idea', 3, answers, faults, t)}
${fieldOf('words', 6, answers, faults, t)}
${fieldOf('name', 0, answers, faults, t)}
<p class="trap"><label for="${TRAP}">${html(t('ideaForm.page.trap'))}</label><input id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"></p>
<button>${html(t('ideaForm.page.send'))}</button>
</form>`);
}

/** `rows` 0: one line. The first that is wrong has the focus. */
function fieldOf(field: Field, rows: number, answers: Answers, faults: Faults, t: Translate): string {
  const fault = faults[field];
  const says = fault === undefined ? '' : fault === 'missing' ? t('ideaForm.page.ideaMissing') : t('ideaForm.page.tooLong', { over: fault });
  const about = `aria-describedby="${says ? `${field}-fault ` : ''}${field}-hint"${says ? ' aria-invalid="true"' : ''}${says && Object.keys(faults)[0] === field ? ' autofocus' : ''}`;
  const own = `id="${field}" name="${field}" ${about}${field === 'idea' ? ' required' : ''} maxlength="${MOST[field]}"`;
  const input = rows > 0 ? `<textarea ${own} rows="${rows}">\n${html(answers[field])}</textarea>` : `<input ${own} autocomplete="name" value="${html(answers[field])}">`;
  return `<div class="field">
<label for="${field}">${html(t(`ideaForm.page.${field}`))}</label>
<p class="hint" id="${field}-hint">${html(t(`ideaForm.page.${field}Hint`, { most: MOST[field] }))}</p>
${says && `<p class="problem" id="${field}-fault">${html(says)}</p>`}
${input}
</div>`;
}

export function thanksPage(face: FormFace, language: Language): string {
  const t = translate(language);
  return whole(t('ideaForm.page.thanks'), language, `<h1>${html(t('ideaForm.page.thanks'))}</h1>
<p>${html(t('ideaForm.page.thanksMore'))}</p>
<p><a href="?">${html(t('ideaForm.page.another'))}</a></p>
${face.name && `<p class="hint">${html(face.name)}</p>`}`);
}

/** A sentence, and nothing else: where it is not even known what was written. */
export function messagePage(message: 'tooLarge', language: Language): string {
  const t = translate(language);
  return whole(t('ideaForm.page.title'), language, `<h1>${html(t('ideaForm.page.title'))}</h1>\n<p class="problem" role="alert">${html(t(`ideaForm.page.${message}`))}</p>`);
}
