import type { QueueStats } from "@wabakit/queue";

const width = 30;

/** How far a campaign is, on one line. */
export function progressBar({ enqueued, sent, failed, unresolved, scheduled }: QueueStats, perSecond: number): string {
  const done = Math.min(enqueued, sent + failed + unresolved);
  const full = enqueued === 0 ? 0 : Math.floor((width * done) / enqueued);
  const left = perSecond > 0 ? `, ${Math.ceil((enqueued - done) / perSecond)} s left` : "";
  const counts = `${count(sent)} sent, ${count(failed)} failed, ${count(unresolved)} unresolved, ${count(scheduled)} to be tried again`;
  return `[${"█".repeat(full)}${"░".repeat(width - full)}] ${count(done)} of ${count(enqueued)}: ${counts}; ${count(Math.round(perSecond))}/s${left}`;
}

export const count = (number: number): string => number.toLocaleString("en");
