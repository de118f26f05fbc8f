import type { Calls } from '../../shared/contract/contract.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
export function exportPlan(_service: Service, _input: Calls['exportFile']['input']): Refusal { return new Refusal('internal'); }
