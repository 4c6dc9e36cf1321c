import type { Entry } from "../model/entry.ts";
import { loadEntries } from "./api.ts";
import type { Change, FeedListener } from "./gathering.ts";

/** How many requests are asked for at once. */
const page = 500;
/** How long until the next attempt: twice as long each time, up to the longest. */
const retryMs = { first: 250, longest: 4_000 };

/** Follows the mock until the page is left: what it remembers, then what happens. */
export function follow(listener: FeedListener): void {
  let wait = retryMs.first;
  connect();

  function connect(): void {
    const source = new EventSource("/_mock/events");
    let early: Entry[] | undefined = []; // what happens while the remembered requests are loaded
    let over = false;
    source.addEventListener("open", () => {
      loadAll().then(live, again);
    });
    source.addEventListener("request", ({ data }) => {
      const entry = JSON.parse(data) as Entry; // the mock's own stream
      if (early === undefined) listener.requests([entry], true);
      else early.push(entry);
    });
    source.addEventListener("status", ({ data }) => listener.status(JSON.parse(data) as Change)); // likewise
    source.addEventListener("cleared", () => {
      early = early && [];
      listener.cleared();
    });
    source.addEventListener("error", again);

    async function loadAll(): Promise<void> {
      listener.started();
      let after: number | undefined = 0;
      while (after !== undefined) after = await loadPage(after);
    }

    /** Gives the request to go on after, if there are more. */
    async function loadPage(after: number): Promise<number | undefined> {
      const entries = await loadEntries(after, page);
      if (over) return undefined;
      listener.requests(entries, false);
      return entries.length < page ? undefined : entries.at(-1)?.id;
    }

    function live(): void {
      if (over) return;
      listener.requests(early ?? [], false);
      early = undefined;
      wait = retryMs.first;
      listener.connection("live");
    }

    /** A new stream: the old one would go on where it was, and another mock counts from 1. */
    function again(): void {
      if (over) return;
      over = true;
      source.close();
      listener.connection("lost");
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, retryMs.longest);
    }
  }
}
