/** What was done, in a sentence: "Anna flyttade från ons 25 nov 12:00 till tor 26 nov 12:00". */
import type { LoggedChange } from '../contract/contract.ts';
import { assertNever } from '../domain/errors.ts';
import type { Language } from '../i18n/language.ts';
import { slotText } from '../i18n/dates.ts';
import type { MessageKey, Translate } from '../i18n/messages.ts';
import { ruleInWords } from '../i18n/rule-in-words.ts';
import type { Slot } from '../planning/slot.ts';
import type { Entry } from './entries.ts';
import type { What } from './fact.ts';
import { factsOfChange } from './facts.ts';
import { listed } from './listed.ts';
import type { HistoryNames } from './names.ts';

/** Comments and notes are told by their beginning. */
const QUOTED = 120;

interface Speech {
  readonly names: HistoryNames;
  readonly t: Translate;
  readonly language: Language;
}

/** A change as one sentence, without a full stop: who, and all that they did. */
export function changeSentence(change: Pick<LoggedChange, 'by' | 'diff' | 'kind' | 'label'>, speech: Speech): string {
  return entrySentence({ ...change, facts: factsOfChange(change) }, speech);
}

/** What is told of a card at once, as one sentence. */
export function entrySentence({ by, kind, facts }: Pick<Entry, 'by' | 'kind' | 'facts'>, speech: Speech): string {
  const { names, t, language } = speech;
  const isOwn = (fact: What): boolean => fact.type === 'approved' && fact.approval.by === by; // named already
  const done = listed(facts.map((fact) => (isOwn(fact) ? t('history.approved') : factPhrase(fact, speech))), language);
  const what = kind === 'do' ? done : kind === 'undo' && facts.length === 1 ? (emptying(facts[0], speech) ?? t('history.undo', { what: done })) : t(`history.${kind}`, { what: done });
  return t('history.by', { who: by === null ? t('history.somebody') : names.person(by), what });
}

/** A fact as words that come after a name: "flyttade från ons 25 nov till tor 26 nov". */
export function factPhrase(fact: What, speech: Speech): string {
  const { names, t, language } = speech;
  const slot = (of: Slot): string => slotText(of, language);
  switch (fact.type) {
    case 'created': return created(fact, speech);
    case 'gone': case 'binned': case 'restored': case 'archived': case 'unarchived': case 'ordered': case 'changed': case 'imported': return t(`history.${fact.type}`);
    case 'title': return t('history.title', { from: fact.from, to: fact.to });
    case 'moved':
      if (fact.from.precision === 'none') return t('history.movedIn', { to: slot(fact.to) });
      return fact.to.precision === 'none' ? t('history.movedOut', { from: slot(fact.from) }) : t('history.moved', { from: slot(fact.from), to: slot(fact.to) });
    case 'placement-moved': return ownTime(fact, speech);
    case 'placement-added': return t('history.placementAdded', { channel: names.channel(fact.channel), format: t(`word.format.${fact.format}`).toLowerCase() });
    case 'placement-removed': return t('history.placementRemoved', { channel: names.channel(fact.channel), format: t(`word.format.${fact.format}`).toLowerCase() });
    case 'channel': return t('history.channel', { from: names.channel(fact.from), to: names.channel(fact.to) });
    case 'format': return t('history.format', { channel: names.channel(fact.channel), from: t(`word.format.${fact.from}`).toLowerCase(), to: t(`word.format.${fact.to}`).toLowerCase() });
    case 'link': return t(fact.to ? 'history.link' : 'history.linkGone', { channel: names.channel(fact.channel) });
    case 'figures': return t('history.figures', { channel: names.channel(fact.channel) });
    case 'split': return t('history.split', { channels: listed(fact.channels.map(names.channel), language), other: names.card(fact.other) });
    case 'owners': return cameAndWent('owners', fact.added.map(names.person), fact.removed.map(names.person), speech);
    case 'tags': return cameAndWent('tags', fact.added.map(names.tag), fact.removed.map(names.tag), speech);
    case 'category': return fromTo('category', fact.from && names.category(fact.from), fact.to && names.category(fact.to), t);
    case 'campaign': return fromTo('campaign', fact.from && names.campaign(fact.from), fact.to && names.campaign(fact.to), t);
    case 'status': return t('history.status', { from: t(`word.status.${fact.from}`).toLowerCase(), to: t(`word.status.${fact.to}`).toLowerCase() });
    case 'approved': return fact.approval.name === '' ? t('history.approved') : t('history.approvedBy', { name: fact.approval.name });
    case 'unapproved': return t(`history.unapproved.${fact.why}`, { approval: t('history.approval', { named: fact.was?.name ? 'yes' : 'no', name: fact.was?.name ?? '' }) });
    case 'published': case 'unpublished':
      return fact.channels.length === 0 ? t(`history.${fact.type}`) : t(`history.${fact.type}On`, { channels: listed(fact.channels.map(names.channel), language) });
    case 'text': return textPhrase(fact, speech);
    case 'checklist': return t(`history.checklist.${fact.how}`, { items: listed(fact.items.map((title) => t('history.quoted', { title: begin(title) })), language) });
    case 'comment': return t(`history.comment.${fact.how}`, { text: begin(fact.comment.text) });
    case 'note': return notePhrase(fact, speech);
    case 'linked': case 'unlinked': return t(`history.${fact.type}`, { others: listed(fact.others.map(names.card), language) });
    case 'origin': return fact.of ? t('history.origin', { year: String(fact.of.year) }) : t('history.originGone');
    case 'series': return t(fact.joined ? 'history.series' : 'history.seriesLeft');
    case 'votes': return t('history.votes', { more: fact.to > fact.from ? 'yes' : 'no', count: fact.to });
    case 'starred': return t(fact.on ? 'history.starred' : 'history.unstarred');
    case 'sponsored': return t(fact.on ? 'history.sponsored' : 'history.unsponsored');
    case 'effort': return fact.to ? t('history.effort', { to: t(`word.effort.${fact.to}`).toLowerCase() }) : t('history.effortGone');
    case 'expected': return fact.to ? t('history.expected', { to: t(`word.comments.${fact.to}`).toLowerCase() }) : t('history.expectedGone');
    case 'picture': return fact.to.trim() ? t('history.picture', { to: begin(fact.to) }) : t('history.pictureGone');
    case 'lead': return t('history.lead', { weeks: fact.weeks });
    case 'rule': return t('history.rule', { from: fact.from ? ruleInWords(fact.from, t, language) : '–', to: fact.to ? ruleInWords(fact.to, t, language) : '–' });
    case 'skipped': return t('history.skipped', { year: String(fact.year), reason: begin(fact.reason) });
    case 'unskipped': return t('history.unskipped', { year: String(fact.year) });
    case 'accepted': return t('history.accepted', { reason: begin(fact.acceptance.reason) });
    case 'unaccepted': return t('history.unaccepted');
    case 'entry': return t(`history.entry.${fact.how}`, { name: fact.name === '' || fact.table === 'settings' ? t(`history.table.${fact.table}`) : t('history.quoted', { title: fact.name }) });
    default: return assertNever(fact);
  }
}

type Of<T extends What['type']> = Extract<What, { type: T }>;

const begin = (text: string): string => ([...text].length > QUOTED ? `${[...text].slice(0, QUOTED).join('')}…` : text);

function created({ how, of, sender, channels }: Of<'created'>, { names, t, language }: Speech): string {
  const what = t(`history.created.${how}`, { of: of === null ? '' : names.card(of), sender: sender ?? '' });
  return channels.length > 0 ? t('history.createdIn', { what, channels: listed([...new Set(channels)].map(names.channel), language) }) : what;
}

function ownTime({ channel: id, from, to }: Of<'placement-moved'>, { names, t, language }: Speech): string {
  const channel = names.channel(id);
  if (to === null) return t('history.ownTimeGone', { channel });
  if (to.precision === 'none') return t('history.ownTimeOut', { channel, from: from ? slotText(from, language) : '–' });
  if (from === null || from.precision === 'none') return t('history.ownTimeIn', { channel, to: slotText(to, language) });
  return t('history.ownTime', { channel, from: slotText(from, language), to: slotText(to, language) });
}

function cameAndWent(what: 'owners' | 'tags', added: readonly string[], removed: readonly string[], { t, language }: Speech): string {
  if (added.length === 0 && removed.length === 0) return t(`history.${what}.ordered`);
  if (added.length > 0 && removed.length > 0) return t(`history.${what}.both`, { added: listed(added, language), removed: listed(removed, language) });
  const names = added.length > 0 ? added : removed;
  return t(`history.${what}.${added.length > 0 ? 'added' : 'removed'}`, { names: listed(names, language), count: names.length });
}

function fromTo(what: 'category' | 'campaign', from: string | null, to: string | null, t: Translate): string {
  if (from === null) return t(`history.${what}In`, { to: to ?? '' });
  return to === null ? t(`history.${what}Out`, { from }) : t(`history.${what}`, { from, to });
}

function textPhrase({ field, placement, before, after, words: { added, removed } }: Of<'text'>, { names, t }: Speech): string {
  const channel = placement === null ? '' : names.placement(placement);
  if ((after ?? '') === '') return t(`history.emptied.${field}`, { channel });
  const words = added + removed === 0 ? t('history.spacing') : t('history.words', { added, removed, both: added > 0 && removed > 0 ? 'yes' : 'no' });
  const key: MessageKey = (before ?? '') === '' ? `history.written.${field}` : `history.text.${field}`;
  return t(key, { channel, words });
}

/** "Took back: emptied the text" reads as if it were empty. */
function emptying(fact: What | undefined, { t }: Speech): string | null {
  return fact?.type === 'text' && fact.field !== 'placement' && (fact.after ?? '') === '' ? t(`history.unemptied.${fact.field}`) : null;
}

function notePhrase({ how, note: { kind, text, person } }: Of<'note'>, { names, t }: Speech): string {
  const whose = person === null ? '' : t('history.whose', { who: names.person(person) });
  if (kind === 'todo') return t(`history.note.todo.${how}`, { text: begin(text), whose });
  return t(`history.note.${kind}.${how === 'done' || how === 'undone' ? 'changed' : how}`, { text: begin(text) });
}
