/** What happened, oldest first, bounded: the oldest is forgotten when there is no room. */
export interface Journal<Entry> {
  readonly entries: readonly Entry[];
  readonly add: (entry: Entry) => void;
  readonly clear: () => void;
  /** Tells of every entry from now on, until the function it returns is called. */
  readonly subscribe: (listener: (entry: Entry) => void) => () => void;
}

/** @param keep how many entries are remembered */
export function createJournal<Entry>(keep: number): Journal<Entry> {
  const entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > keep) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    clear: () => void entries.splice(0),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
