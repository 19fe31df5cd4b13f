import { isId } from './check-record';

/** What another tab has done to a debate: version undefined where it removed it. */
export interface Announcement {
  readonly id: string;
  readonly version: number | undefined;
}

/** Tells the other tabs of what this one has stored, and hears of theirs. */
export interface Announcements {
  readonly tell: (announcement: Announcement) => void;
  readonly listen: (listener: (announcement: Announcement) => void) => () => void;
  readonly close: () => void;
}

export function announcementsTo(name: string): Announcements {
  const listeners = new Set<(announcement: Announcement) => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = announcementOf(data);
      if (heard) for (const listener of listeners) listener(heard);
    };
  return {
    tell: (announcement) => channel?.postMessage(announcement),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

function announcementOf(raw: unknown): Announcement | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof raw.id !== 'string' || !isId(raw.id)) return undefined;
  if (version === undefined) return { id: raw.id, version };
  return Number.isSafeInteger(version) ? { id: raw.id, version: version as number } : undefined;
}
