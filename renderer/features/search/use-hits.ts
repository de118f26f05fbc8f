/** What is found for what was typed, in the order it is shown in: what the page knows at once, what the host finds as it comes. */
import { useMemo } from 'react';
import type { ActionId } from '../../../shared/actions/list.ts';
import { isMeant } from '../../../shared/actions/list.ts';
import type { SearchHit } from '../../../shared/contract/contract.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { folded, nearness, snippetPieces, withoutEndings, wordsOf } from '../../../shared/search/match.ts';
import { placeOf } from '../../actions/actions.ts';
import { usePlan } from '../../store/plan-store.ts';
import { openPanel, routeNow } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { actionHit, entriesNow, weekHits } from './entries.ts';
import type { Entry } from './entries.ts';
import { doableHere } from './here.ts';
import { HIT_GROUPS } from './hit.ts';
import type { Hit } from './hit.ts';
import { recentCards } from './recent.ts';
import { archivedHits, titleHits } from './titles.ts';
import { useTextHits } from './use-text-hits.ts';
import type { TextHits } from './use-text-hits.ts';

/** So many of a group in the palette; of all hits, as many as the host gives. */
const SOME = { here: 8, actions: 5, cards: 8, texts: 6, other: 4 } as const;
const ALL = 200;
const COMMON: readonly ActionId[] = ['newCard', 'captureIdea', 'beginMeeting', 'collisions', 'filter', 'print', 'keys'];

const cardHit = (card: Card, said?: Hit['said']): Hit => ({
  key: card.id, group: said ? 'texts' : 'cards', icon: 'rows', name: card.title, card, run: () => openPanel({ type: 'card', id: card.id }), ...(said && { said }),
});

interface Found {
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
  readonly error: TextHits['error'];
  /** The host has not answered yet. */
  readonly waits: boolean;
}

/** `all`: of cards everything, of the rest nothing. Where nothing answers, what answers without the endings of the words. */
export function useHits(query: string, all: boolean): Found {
  const { t, language } = useSpeech();
  const version = usePlan((s) => s.version);
  // The plan is changed in place: its version says that it is another.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const entries = useMemo(() => entriesNow(t, language), [t, language, version]);
  const found = useFound(query, all, entries);
  const nothing = found.words.length > 0 && found.hits.length === 0 && !found.waits && !found.error;
  const shorter = useFound((nothing && withoutEndings(query)) || '', all, entries);
  const begun = found.words.length > 0 || all;
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const first = useMemo(() => (begun ? null : beginning(t)), [begun, t, version]);
  if (first) return { ...found, hits: first };
  return nothing && shorter.words.length > 0 && (shorter.waits || shorter.hits.length > 0) ? shorter : found;
}

function useFound(query: string, all: boolean, entries: readonly Entry[]): Found {
  const { t, language } = useSpeech();
  const version = usePlan((s) => s.version);
  const words = useMemo(() => wordsOf(query), [query]);
  const text = words.length > 0 ? query : '';
  const found = useTextHits(text, all ? ALL : 40);
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const cards = useMemo(() => (words.length > 0 ? titled(words, t('search.archivedAsk'), all ? ALL : SOME.cards) : []), [words, all, t, version]);
  const titles = useMemo(() => cards.map((card) => cardHit(card)), [cards]); // the same ones when the host's come: they are drawn already
  const others = useMemo(() => (all || words.length === 0 ? [] : [...weekHits(query, language), ...matching(entries, words)]), [all, words, entries, query, language]);
  const hits = useMemo(() => {
    if (words.length === 0) return [];
    const texts = textHits(found.hits, new Set(cards), words).slice(0, all ? ALL : SOME.texts);
    const ordered = [...others, ...titles, ...texts];
    return HIT_GROUPS.flatMap((group) => ordered.filter((hit) => hit.group === group));
  }, [words, all, cards, titles, others, found.hits]);
  return { words, hits, error: found.error, waits: found.waits };
}

/** By their titles; then what is archived, where that was asked for. */
function titled(words: readonly string[], archived: string, limit: number): readonly Card[] {
  return [...new Set([...titleHits(words, limit), ...archivedHits(words, archived, limit)])].slice(0, limit);
}

/** Before anything is typed: what can be done here; what was looked at, else what is near; and what is done most. */
function beginning(t: ReturnType<typeof useSpeech>['t']): readonly Hit[] {
  const recent = recentCards();
  const place = placeOf(routeNow().view);
  return [...doableHere(), ...(recent.length > 0 ? recent : titleHits([], SOME.other)).map((card) => cardHit(card)), ...COMMON.filter((id) => isMeant(id, place)).map((id) => actionHit(id, t))];
}

/** Entries by how well they answer, no more of each group than there is room for. An action is meant by the beginnings of its words. */
function matching(entries: readonly Entry[], words: readonly string[]): readonly Hit[] {
  const near = entries.flatMap(({ hit, folded }) => {
    const how = nearness(folded, words);
    return how === null || (how === 2 && (hit.group === 'actions' || hit.group === 'here')) ? [] : [{ hit, how }];
  });
  const taken = new Map<string, number>();
  return near.sort((a, b) => a.how - b.how).flatMap(({ hit }) => {
    const so = (taken.get(hit.group) ?? 0) + 1;
    taken.set(hit.group, so);
    return so > (hit.group === 'here' ? SOME.here : hit.group === 'actions' ? SOME.actions : SOME.other) ? [] : [hit];
  });
}

/** Those of the host's that the titles have not found already, nor would where there is room for more of them. */
function textHits(found: readonly SearchHit[], shown: ReadonlySet<Card>, words: readonly string[]): readonly Hit[] {
  const { cards } = usePlan.getState().plan;
  return found.flatMap(({ card: id, where, snippet }) => {
    const card = cards.get(id);
    return !card || card.deletedAt !== null || shown.has(card) || (where === 'title' && nearness(folded(card.title), words) !== null) ? [] : [cardHit(card, { where, words: snippetPieces(snippet) })];
  });
}
