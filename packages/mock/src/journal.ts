/** What happened, oldest first, bounded: the oldest is forgotten when there is no room. */
export interface Journal<Entry> {
  readonly entries: readonly Entry[];
  /** @param bytes what the entry takes, about */
  readonly add: (entry: Entry, bytes: number) => void;
  readonly clear: () => void;
  /** Tells of every entry from now on, until the function it returns is called. */
  readonly subscribe: (listener: (entry: Entry) => void) => () => void;
}

/** How much a journal keeps. */
export interface Bounds {
  readonly entries: number;
  /** Of all entries together; the last one is kept even if it alone is more. */
  readonly bytes: number;
}

export function createJournal<Entry>(bounds: Bounds): Journal<Entry> {
  const entries: Entry[] = [];
  const sizes: number[] = [];
  let total = 0;
  const listeners = new Set<(entry: Entry) => void>();
  return {
    entries,
    add: (entry, bytes) => {
      entries.push(entry);
      sizes.push(bytes);
      total += bytes;
      while (entries.length > bounds.entries || (total > bounds.bytes && entries.length > 1)) {
        entries.shift();
        total -= sizes.shift() ?? 0;
      }
      for (const listener of listeners) listener(entry);
    },
    clear: () => {
      entries.length = 0;
      sizes.length = 0;
      total = 0;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
