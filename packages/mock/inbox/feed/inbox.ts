import { useEffect, useState } from "preact/hooks";
import type { Entry } from "../model/entry.ts";
import { latest, merged, type Row, rowOf } from "../model/row.ts";
import { loadEntry } from "./api.ts";
import { type Connection, follow } from "./feed.ts";

/** What the page knows of the mock's requests. */
export interface Inbox {
  /** Oldest first. */
  readonly rows: readonly Row[];
  readonly connection: Connection;
  /** How many requests have come while the page was open. */
  readonly arrived: number;
}

/** As many as a mock remembers by default. */
const kept = 10_000;
/** Changes are shown together, so that a load test does not keep the page from being used. */
const drawMs = 50;

/** The inbox as it is now; draws again when it changes. */
export function useInbox(): Inbox {
  const [inbox, setInbox] = useState<Inbox>({ rows: [], connection: "connecting", arrived: 0 });
  useEffect(() => {
    let next = inbox;
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const change = (changes: Partial<Inbox>): void => {
      next = { ...next, ...changes };
      drawing ??= setTimeout(() => {
        drawing = undefined;
        take();
        setInbox(next);
      }, drawMs);
    };
    let waiting: Row[] = [];
    const take = (): void => {
      if (waiting.length > 0) next = { ...next, rows: merged(next.rows, waiting).slice(-kept) };
      waiting = [];
    };
    follow({
      connection: (connection) => change({ connection }),
      started: () => {
        waiting = [];
        change({ rows: [] });
      },
      requests: (entries, live) => {
        waiting.push(...entries.map(rowOf));
        change(live ? { arrived: next.arrived + entries.length } : {});
      },
      status: ({ id, statuses, replies }) => {
        take();
        const changes = statuses.length + replies.length;
        change({ rows: next.rows.map((row) => (row.id === id ? { ...row, status: latest(statuses), changes } : row)) });
      },
      cleared: () => {
        waiting = [];
        change({ rows: [] });
      },
    });
  }, []);
  return inbox;
}

/** A request in full. */
export interface Opened {
  readonly entry?: Entry;
  /** Why it cannot be shown. */
  readonly error?: string;
}

/**
 * The request with this id, loaded anew whenever something has happened to it.
 *
 * @param changes is another value after each change
 */
export function useEntry(id: number | undefined, changes: unknown): Opened {
  const [opened, setOpened] = useState<Opened & { readonly id?: number }>({});
  useEffect(() => {
    if (id === undefined) return undefined;
    let left = false;
    loadEntry(id).then(
      (entry) => left || setOpened({ id, entry }),
      (error: Error) => left || setOpened({ id, error: error.message }),
    );
    return () => void (left = true);
  }, [id, changes]);
  return opened.id === id ? opened : {};
}
