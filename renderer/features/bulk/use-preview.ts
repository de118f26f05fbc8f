/** What a change of all that is chosen would break, worked out beside the drawing. */
import { useEffect, useState } from 'react';
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { Command } from '../../../shared/domain/command.ts';
import { usePlan } from '../../store/plan-store.ts';
import { previewCommand } from '../drag/together.ts';

/** Null while it is not known yet, where there is nothing to do, and where it can't be done. */
export function usePreview(command: Command | null): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const version = usePlan((s) => s.version);
  const key = JSON.stringify(command);
  useEffect(() => {
    const meant = JSON.parse(key) as Command | null; // written just above
    setPreview(null);
    const timer = setTimeout(() => setPreview(meant && previewCommand(meant)));
    return () => clearTimeout(timer);
  }, [key, version]);
  return preview;
}
