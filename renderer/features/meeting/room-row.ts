/** What the acts of the room are about. */
export type { RoomRow } from '../../../shared/meeting/room-row.ts';
