/** The id of a frame that may be anything: every answer names the frame it answers. */

/** The id of the answer to a frame whose own id can't be read. */
const NO_FRAME_ID = -1;

export function frameIdOf(frame: unknown): number {
  const id: unknown = typeof frame === 'object' && frame !== null && 'id' in frame ? frame.id : null;
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : NO_FRAME_ID;
}
