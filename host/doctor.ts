/** The doctor, for doors that have no window: they reach the file through the host only. */
export { examine } from '../db/doctor.ts';
