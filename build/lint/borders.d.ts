/** Why a file may not import something; null where it may. */
export function crossing(file: string, source: string): string | null;
