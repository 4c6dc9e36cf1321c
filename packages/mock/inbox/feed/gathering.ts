import type { Entry } from "../model/entry.ts";
import { latest, merged, type Row, rowOf } from "../model/row.ts";

/** What the feed tells. Each (re)connection begins with `started`: the mock may be another one, whose requests count from 1 again. */
export interface FeedListener {
  readonly connection: (state: Connection) => void;
  /** What is known is void: the remembered requests come anew. */
  readonly started: () => void;
  readonly requests: (entries: readonly Entry[], live: boolean) => void;
  readonly status: (change: Change) => void;
  readonly cleared: () => void;
}

/** What was pushed about a request so far. */
export type Change = Pick<Entry, "id" | "statuses" | "replies">;

export type Connection = "connecting" | "live" | "lost";

/** What the page knows of the mock's requests. */
export interface Inbox {
  /** Oldest first. */
  readonly rows: readonly Row[];
  readonly connection: Connection;
  /** How many requests have come while the page was open. */
  readonly arrived: number;
}

export const nothingYet: Inbox = { rows: [], connection: "connecting", arrived: 0 };

/** As many as a mock remembers by default. */
const kept = 10_000;

/**
 * Keeps the inbox as the feed tells it, and draws what has come together.
 *
 * @param soon calls a function a little later
 */
export function gathering(draw: (inbox: Inbox) => void, soon: (draw: () => void) => unknown): FeedListener {
  let inbox = nothingYet;
  let rows: Row[] = [];
  let changes = new Map<number, Change>();
  let isDrawing = false;

  function change(changed: Partial<Inbox> = {}): void {
    inbox = { ...inbox, ...changed };
    if (isDrawing) return;
    isDrawing = true;
    soon(() => {
      isDrawing = false;
      inbox = { ...inbox, rows: withChanges(merged(inbox.rows, rows).slice(-kept), changes) };
      rows = [];
      changes = new Map();
      draw(inbox);
    });
  }
  function forget(): void {
    rows = [];
    changes = new Map();
    change({ rows: [] });
  }

  return {
    connection: (connection) => change({ connection }),
    started: forget,
    cleared: forget,
    requests: (entries, live) => {
      for (const entry of entries) rows.push(rowOf(entry));
      change(live ? { arrived: inbox.arrived + entries.length } : {});
    },
    status: (changed) => {
      changes.set(changed.id, changed);
      change();
    },
  };
}

function withChanges(rows: readonly Row[], changes: ReadonlyMap<number, Change>): readonly Row[] {
  if (changes.size === 0) return rows;
  return rows.map((row) => {
    const { statuses, replies } = changes.get(row.id) ?? {};
    if (statuses === undefined || replies === undefined) return row;
    return { ...row, status: latest(statuses), changes: statuses.length + replies.length };
  });
}
