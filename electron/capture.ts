/** A key of the whole desktop that catches an idea. Off until somebody sets it; which one it is, is a preference that passes by here. */
import { globalShortcut } from 'electron';
import type { CallError, Preferences, ReplyFrame, RequestFrame } from '../shared/contract/contract.ts';

const refused = (keys: string): CallError => ({ code: 'keys-refused', params: { keys } });

export class CaptureKeys {
  readonly #pressed: () => void;
  #set: string | null = null;

  constructor(pressed: () => void) {
    this.#pressed = pressed;
  }

  /** Answers a frame that sets the key as `handle` does, or with an error where the system keeps it for somebody else; then the one before stays. */
  async answer(frame: unknown, handle: (frame: unknown) => Promise<ReplyFrame>, tell: (error: CallError) => void): Promise<ReplyFrame> {
    const { id, call, input } = (frame ?? {}) as Partial<RequestFrame>; // every field is looked at
    const keys = call === 'setPreferences' ? (input as Partial<Preferences> | null)?.captureKeys : undefined; // looked at below
    const before = this.#set;
    if (typeof id === 'number' && (keys === null || typeof keys === 'string') && !this.#take(keys)) return { id, ok: false, error: refused(keys ?? '') };
    const reply = await handle(frame);
    if (!reply.ok && keys !== undefined) this.#take(before);
    if (reply.ok && call === 'open') this.#begin((reply.value as { readonly preferences: Preferences }).preferences, tell); // the contract says what `open` answers
    return reply;
  }

  #begin({ captureKeys }: Preferences, tell: (error: CallError) => void): void {
    if (!this.#take(captureKeys)) tell(refused(captureKeys ?? ''));
  }

  /** Takes a key (null: none) instead of the one before; false where it can't be had. */
  #take(keys: string | null): boolean {
    if (keys === this.#set) return true;
    if (keys !== null && !this.#register(keys)) return false;
    if (this.#set !== null) globalShortcut.unregister(this.#set);
    this.#set = keys;
    return true;
  }

  #register(keys: string): boolean {
    try {
      return globalShortcut.register(keys, this.#pressed);
    } catch {
      return false; // words that are no keys to Electron
    }
  }
}
