import { entryOf, followupOf } from "./entry.ts";
import type { Followups } from "./followups.ts";
import type { Journal } from "./journal.ts";
import type { MockRequest } from "./recorded.ts";

// Server-sent events without a buffer: a stream knows how far it is, and looks for the next thing when its reader asks. A slow reader costs nothing.

export interface Happening {
  readonly journal: Journal<MockRequest>;
  readonly followups: Followups;
  /** Another one after every start and every `clear`. */
  readonly epoch: () => string;
  /** A comment comes after so long without an event, so that nothing on the way takes the connection for dead. */
  readonly heartbeatMs: number;
  readonly closed: AbortSignal;
}

/** How far a stream is: the last request and the last change that it told. */
interface Place {
  readonly epoch: string;
  readonly request: number;
  readonly change: number;
}

/**
 * @param lastEventId of an earlier stream, to go on after it
 * @param after the id of a request, to tell all that came later
 */
export function eventStream(happening: Happening, lastEventId: string | undefined, after: number | undefined): ReadableStream<Uint8Array> {
  const { journal, followups, heartbeatMs, closed } = happening;
  let place = placeIn(lastEventId) ?? { ...presentOf(happening), ...(after !== undefined && { request: after }) };
  let wake = (): void => {};
  let ended = false;
  const told = [journal.subscribe(() => wake()), followups.subscribe(() => wake())];
  const end = (): void => {
    ended = true;
    for (const untell of told) untell();
    wake();
  };
  closed.addEventListener("abort", end, { once: true });

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const happened = next(happening, place);
    if (happened !== undefined) {
      place = happened.place;
      return controller.enqueue(written(happened.event, place, happened.data()));
    }
    const woken = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), heartbeatMs);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
    if (ended) return closed.aborted ? controller.close() : undefined;
    return woken ? pull(controller) : controller.enqueue(utf8.encode(": still here\n\n"));
  }

  return new ReadableStream(
    {
      start: (controller) => controller.enqueue(utf8.encode("retry: 1000\n\n")),
      pull,
      cancel: () => {
        closed.removeEventListener("abort", end);
        end();
      },
    },
    { highWaterMark: 0 },
  );
}

interface Happened {
  readonly event: "request" | "status" | "cleared";
  readonly place: Place;
  readonly data: () => object;
}

function next(happening: Happening, place: Place): Happened | undefined {
  const { journal, followups, epoch } = happening;
  const present = epoch();
  if (place.epoch !== present) return { event: "cleared", place: { epoch: present, request: 0, change: 0 }, data: () => ({}) };
  const record = firstAfter(journal.entries, place.request);
  if (record !== undefined) return { event: "request", place: { ...place, request: record.id }, data: () => entryOf(record, followups) };
  let change = firstAfter(followups.changes, place.change);
  while (change !== undefined) {
    const { id, vendor, messageId } = change;
    const about = journal.entries.findLast((one) => one.messageId === messageId && one.vendor === vendor);
    if (about !== undefined) {
      const { id: request } = about;
      return { event: "status", place: { ...place, change: id }, data: () => ({ id: request, ...followupOf(about, followups) }) };
    }
    change = firstAfter(followups.changes, id); // that message is forgotten
  }
  return undefined;
}

/** Ids count without a gap. */
function firstAfter<T extends { readonly id: number }>(list: readonly T[], id: number): T | undefined {
  const [first] = list;
  return first === undefined ? undefined : list[Math.max(0, id + 1 - first.id)];
}

const presentOf = ({ journal, followups, epoch }: Happening): Place => ({
  epoch: epoch(),
  request: journal.entries.at(-1)?.id ?? 0,
  change: followups.changes.at(-1)?.id ?? 0,
});

const utf8 = new TextEncoder();

const written = (event: string, { epoch, request, change }: Place, data: object): Uint8Array =>
  utf8.encode(`event: ${event}\nid: ${epoch}:${request}:${change}\ndata: ${JSON.stringify(data)}\n\n`);

function placeIn(lastEventId: string | undefined): Place | undefined {
  const [, epoch, request, change] = /^([\w-]+):(\d+):(\d+)$/.exec(lastEventId ?? "") ?? [];
  return epoch === undefined ? undefined : { epoch, request: Number(request), change: Number(change) };
}
