import type { Calls } from '../../shared/contract/contract.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
export function previewImport(_service: Service, _input: Calls['previewImport']['input']): Refusal { return new Refusal('internal'); }
export function runImport(_service: Service, _input: Calls['runImport']['input'], _actor: string): Refusal { return new Refusal('internal'); }
