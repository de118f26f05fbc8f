/** What can be found beside cards: actions, people, channels, campaigns, categories, tags, meetings and what was said in them, settings and rules. */
import { ACTION_IDS, actionInfo, doesIn, isMeant } from '../../../shared/actions/list.ts';
import type { ActionId } from '../../../shared/actions/list.ts';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import { RULES } from '../../../shared/domain/records.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { dayText, weekRange, weekText } from '../../../shared/i18n/dates.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { namespaces } from '../../../shared/i18n/namespaces.ts';
import { fromDayNumber, mondayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { NO_FILTER } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { slotFromText } from '../../../shared/planning/slot-text.ts';
import { folded } from '../../../shared/search/match.ts';
import { act, placeOf } from '../../actions/actions.ts';
import { keysText } from '../../actions/keys-text.ts';
import { usePlan } from '../../store/plan-store.ts';
import { MEETINGS, go, openPanel, routeNow } from '../../store/route.ts';
import { useSelection } from '../../store/selection.ts';
import type { View } from '../../store/route.ts';
import { setStatus } from '../card/editor/publishing.ts';
import { doableHere } from './here.ts';
import type { Hit } from './hit.ts';

/** Something with a name as it is compared. */
export interface Entry {
  readonly hit: Hit;
  readonly folded: string;
}
const entry = (hit: Hit, also = ''): Entry => ({ hit, folded: folded(`${hit.name} ${also}`) });
const show = (view: View) => (): void => go({ view, panel: null });
const only = (filter: Partial<Filter>, view: View = { name: 'board' }) => (): void => go({ view, panel: null, filter: { ...NO_FILTER, ...filter } });

/** An action as a hit; its keys as far as they do it here. */
export function actionHit(id: ActionId, t: Translate): Hit {
  const keys = actionInfo(id).keys.filter((one) => doesIn(id, one, placeOf(routeNow().view))).map((one) => keysText(one, t));
  const own = keys.find((one) => !doableHere().some((here) => here.keys === one));
  return { key: `action-${id}`, group: 'actions', icon: 'bolt', name: t(`actions.name.${id}`), keys: own ?? null, run: () => act(id) };
}

/** Other words that people have for an action. */
const ALSO = namespaces.search.sv.also;
const alsoOf = (id: ActionId, t: Translate): string => (id in ALSO ? t(`search.also.${id as keyof typeof ALSO}`) : ''); // as the line asks

/** All of them, as the plan is now. */
export function entriesNow(t: Translate, language: Language): readonly Entry[] {
  const place = placeOf(routeNow().view);
  const actions = ACTION_IDS.filter((id) => id !== 'search' && isMeant(id, place) && (id !== 'chosen' || useSelection.getState().chosen.size > 0)).map((id) => entry(actionHit(id, t), alsoOf(id, t)));
  const here = doableHere().map((one) => entry(one, one.also));
  return [...here, ...ofOpenCard(t), ...actions, ...directory(t), ...meetings(language), ...places(t)];
}

/** What can be done with the card that is open. */
function ofOpenCard(t: Translate): Entry[] {
  const { panel } = routeNow();
  const card = panel?.type === 'card' ? usePlan.getState().plan.cards.get(panel.id) : undefined;
  if (!card || card.kind !== 'post' || card.status === 'published' || card.deletedAt !== null) return [];
  return [entry({ key: 'publish', group: 'actions', icon: 'check2', name: t('search.publish'), note: card.title, run: () => setStatus(card, 'published') })];
}

/** The week that was written, as people write one: “v. 49”, “nästa vecka”. */
export function weekHits(text: string, language: Language): readonly Hit[] {
  const slot = slotFromText(text, usePlan.getState().today);
  if (slot?.precision !== 'week') return [];
  return [{ key: 'week', group: 'actions', icon: 'cal', name: weekText(slot, language), note: weekRange(slot, language), run: show({ name: 'calendar', mode: 'week', at: fromDayNumber(mondayOf(slot)) }) }];
}

function directory(t: Translate): Entry[] {
  const { plan } = usePlan.getState();
  const shown = <R extends { readonly archived: boolean }>(table: { values(): IterableIterator<R> }): readonly R[] => [...table.values()].filter(({ archived }) => !archived);
  const note = t('search.showCards');
  return [
    ...shown(plan.people).map(({ id, name, initials }) => entry({ key: id, group: 'people', icon: 'user', name, note, run: only({ owners: [id] }) }, initials)),
    ...shown(plan.channels).flatMap(({ id, name, account, platform }) => {
      const known = `${account} ${t(`word.platform.${platform}`)} ${platform} ${PLATFORM_GLYPHS[platform]}`; // as the tiles write it
      return [
        entry({ key: id, group: 'channels', icon: 'cal', name, note: t('search.showCalendar'), run: only({ channels: [id] }, { name: 'calendar', mode: 'channels', at: null }) }, known),
        entry({ key: `${id}-settings`, group: 'channels', icon: 'settings', name, note: t('search.settings'), run: show({ name: 'settings', section: 'channels', channel: id }) }, known),
      ];
    }),
    ...[...plan.campaigns.values()].map(({ id, name }) => entry({ key: id, group: 'themes', icon: 'mega', name, note: `${t('search.campaign')}. ${note}`, run: only({ campaigns: [id] }) })),
    ...shown(plan.categories).map(({ id, name }) => entry({ key: id, group: 'themes', icon: 'rows', name, note: `${t('search.category')}. ${note}`, run: only({ categories: [id] }) })),
    ...[...plan.tags.values()].map(({ id, name }) => entry({ key: id, group: 'themes', icon: 'link', name, note: `${t('search.tag')}. ${note}`, run: only({ tags: [id] }) })),
  ];
}

function meetings(language: Language): Entry[] {
  const { plan } = usePlan.getState();
  const dayOf = (at: string): string => dayText(at.slice(0, 10) as CalendarDate, language, 'full'); // a moment begins with its date
  const to = (id: string): View => ({ ...MEETINGS, id, page: plan.meetings.get(id)?.endedAt === null ? 'room' : 'minutes' });
  const held = [...plan.meetings.values()].map(({ id, name, startedAt }) => entry({ key: id, group: 'meetings', icon: 'team', name: `${name} ${dayOf(startedAt)}`, run: show(to(id)) }, startedAt.slice(0, 10)));
  const said = [...plan.notes.values()].flatMap(({ id, kind, text, meeting, card, done, at }) => {
    const run = meeting ? show(to(meeting)) : card ? () => openPanel({ type: 'card', id: card }) : null;
    return run ? [entry({ key: id, group: 'meetings', icon: kind !== 'todo' ? 'chat' : done ? 'check2' : 'todo', name: text, note: dayOf(at), run })] : [];
  });
  return [...held, ...said].toReversed();
}

function places(t: Translate): Entry[] {
  const sections = Object.keys(namespaces.settings.sv.sections) as (keyof typeof namespaces.settings.sv.sections)[]; // the keys of that table
  return [
    ...sections.map((id) => entry({ key: `section-${id}`, group: 'places', icon: 'settings', name: t(`settings.sections.${id}`), note: t('search.settings'), run: show({ name: 'settings', section: id }) })),
    ...RULES.map((rule) => entry({ key: `rule-${rule}`, group: 'places', icon: 'article', name: t(`collision.rule.${rule}`), note: t('search.rule'), run: show({ name: 'help', rule }) })),
  ];
}
