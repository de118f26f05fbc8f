/** What is due, told by the desktop's own means: answered by the window's own program instead of the host. */
import { Notification } from 'electron';
import type { Events, ReplyFrame, RequestFrame, WindowCalls } from '../shared/contract/contract.ts';

interface NotifyFrame extends RequestFrame {
  readonly input: WindowCalls['notify']['input'];
}

/** Whether a frame asks for a notification, and in the way that it should; any other is the host's to judge. */
export function isNotifyFrame(frame: unknown): frame is NotifyFrame {
  const { id, call, input } = (frame ?? {}) as Partial<RequestFrame>; // every field is looked at
  if (typeof id !== 'number' || call !== 'notify') return false;
  const { title, body, href } = (input ?? {}) as Partial<NotifyFrame['input']>; // as above
  return typeof title === 'string' && typeof body === 'string' && (href === null || (typeof href === 'string' && href.startsWith('#')));
}

/** Those on screen: one that nobody holds is forgotten, and its click with it. */
const shown = new Set<Notification>();

/** Shows it; a click asks the page for its place, or else for the list of what is due. Where the desktop has none, `shown` is false. */
export function answerNotify({ id, input: { title, body, href } }: NotifyFrame, ask: (ask: Events['action']) => void): ReplyFrame {
  if (!Notification.isSupported()) return { id, ok: true, value: { shown: false } };
  const notification = new Notification({ title, body });
  notification.on('click', () => {
    shown.delete(notification);
    ask({ id: href === null ? 'reminders' : null, href });
  });
  notification.on('close', () => shown.delete(notification));
  notification.on('failed', () => shown.delete(notification));
  shown.add(notification);
  notification.show();
  return { id, ok: true, value: { shown: true } };
}
