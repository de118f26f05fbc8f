/** The first start: a sample workspace, which is one step to undo, or an empty one. */
import type { Calls, Committed } from '../../shared/contract/contract.ts';
import { defaultCategories } from '../../shared/domain/defaults.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { sampleRecords } from '../../shared/exchange/sample/sample.ts';
import { translate } from '../../shared/i18n/messages.ts';
import { hasBegun } from '../opening.ts';
import { SYSTEM_ACTOR, diffOfRecords } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';

type Begin = Calls['beginEmpty']['input'];

/** Fills a new workspace with the five categories. In nobody's undo: nothing was made yet. */
export function beginEmpty(service: Service, input: Begin): Committed | Refusal {
  const t = translate(input.language);
  const names = ['customer', 'products', 'society', 'workplace', 'function'] as const;
  const [a, b, c, d, e] = names.map((name) => t(`begin.category.${name}`));
  return begin(service, input.id, SYSTEM_ACTOR, () => ({ categories: defaultCategories([a!, b!, c!, d!, e!]) })); // five names, five texts
}

/** Fills a new workspace with the sample of a Swedish municipality. */
export function makeSample(service: Service, { id, language }: Begin, actor: string): Committed | Refusal {
  return begin(service, id, actor, () => sampleRecords(service.today(), language));
}

function begin(service: Service, id: string, actor: string, records: () => ImportRecords): Committed | Refusal {
  const { plan } = service;
  const known = plan.recorded(id);
  if (known) return known;
  if (hasBegun(plan.state)) return new Refusal('already-begun');
  return plan.commit({ diff: diffOfRecords(plan.state, records()), label: { command: 'sample', title: '' }, actor, commandId: id });
}
