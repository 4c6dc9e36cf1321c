import { useEffect, useState } from "preact/hooks";
import type { Entry } from "../model/entry.ts";
import { loadEntry } from "./api.ts";
import { follow } from "./feed.ts";
import { gathering, type Inbox, nothingYet } from "./gathering.ts";

/** Changes are shown together, so that a load test does not keep the page from being used. */
const drawMs = 50;

/** The inbox as it is now; draws again when it changes. */
export function useInbox(): Inbox {
  const [inbox, setInbox] = useState(nothingYet);
  useEffect(() => follow(gathering(setInbox, (draw) => setTimeout(draw, drawMs))), []);
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
