/** The plan as a calendar: a file to take away, or what programs that subscribe are given. */
import { Acceptances } from '../../shared/collisions/acceptance.ts';
import { checkPlan } from '../../shared/collisions/check.ts';
import { mattersOn } from '../../shared/collisions/matters.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import type { PersonId } from '../../shared/domain/records.ts';
import { exportIcs } from '../../shared/exchange/ics/write-ics.ts';
import type { CalendarOptions } from '../../shared/exchange/ics/write-ics.ts';
import { translate } from '../../shared/i18n/messages.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import { NO_FILTER } from '../../shared/planning/filter.ts';
import type { Service } from '../service.ts';

/** `person`: whose `mine` a filter means; null where nobody has said. */
export interface CalendarRequest extends Pick<CalendarOptions, 'language' | 'from' | 'to'>, Partial<Pick<CalendarOptions, 'name' | 'filter' | 'withBin'>> {
  readonly person: PersonId | null;
}

/** The calendar of a filter, as iCalendar. */
export function calendarOf(service: Service, { person, language, filter = NO_FILTER, withBin = false, name, ...range }: CalendarRequest): string {
  const { state, workspace } = service.plan;
  const colliding = filter.collides ? collidingCards(service) : null;
  return exportIcs(state, {
    ...range, filter, language, withBin, revisions: workspace.log.revisions(),
    name: name ?? (state.settings.get('workspace')?.name || translate(language)('ics.name')),
    world: { person, collides: (card) => colliding?.has(card) ?? false },
  });
}

/** What a feed gives now; null where there is none of that id. Cards in its filter that were put in the bin are called off. */
export function feedOf(service: Service, id: string): string | null {
  const feed = service.plan.state.feeds.get(id);
  return feed ? calendarOf(service, { name: feed.name, filter: feed.filter, language: feed.language, person: null, withBin: true, from: null, to: null }) : null;
}

/** The cards with a finding that matters and that nobody has accepted. */
function collidingCards(service: Service): ReadonlySet<string> {
  const today = service.today();
  const { cards, placements, channels, settings, categories, tags, acceptances } = service.plan.state;
  const found = checkPlan({ cards, placements, channels, settings, categories, tags, today, calendar: planCalendar(indexDayNames(service.dayNames())) });
  const accepted = new Acceptances(acceptances.values(), today);
  const matters = mattersOn(today);
  return new Set(found.filter((finding) => matters(finding) && !accepted.of(finding)).flatMap((finding) => finding.cards));
}
