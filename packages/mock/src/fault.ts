import { setTimeout as wait } from "node:timers/promises";

/** What a network, or a proxy on the way, does to an answer. */
export type Fault =
  /** The answer comes that much later, in milliseconds. */
  | { readonly latencyMs: number }
  /** The connection is reset instead of an answer. */
  | { readonly reset: true }
  /** No answer comes; the connection stays open. */
  | { readonly timeout: true }
  /** A page of HTML with this status comes instead of the answer, as a proxy sends it. */
  | { readonly status: number };

/** The names of the faults, with what each must be. */
const faults: { readonly [name: string]: (value: unknown) => boolean } = {
  latencyMs: (value) => Number.isFinite(value) && Number(value) >= 0,
  reset: (value) => value === true,
  timeout: (value) => value === true,
  status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
};

/** What a fault must look like, in words. */
export const faultsInWords = "{ latencyMs: 500 }, { reset: true }, { timeout: true } or { status: 502 }";

export const isFault = (value: unknown): value is Fault => {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return members.length === 1 && members.every(([name, one]) => Object.hasOwn(faults, name) && faults[name]?.(one) === true);
};

/** Whether an answer is sent at all. */
export const silences = (fault: Fault | undefined): boolean => fault !== undefined && ("reset" in fault || "timeout" in fault);

/** Waits as long as the fault makes an answer late; rejects when the signal is aborted. */
export async function lateness(fault: Fault | undefined, signal?: AbortSignal): Promise<void> {
  if (fault !== undefined && "latencyMs" in fault) await wait(fault.latencyMs, undefined, { ref: false, ...(signal && { signal }) });
}

/** What a proxy says in the place of the answer. */
export const proxyPage = (status: number): string =>
  `<html>\n<head><title>${status}</title></head>\n<body><center><h1>${status}</h1></center><hr><center>nginx</center></body>\n</html>\n`;
