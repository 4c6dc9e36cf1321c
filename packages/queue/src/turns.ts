import type { Queue } from "bullmq";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { Client } from "./connection.ts";
import { vendorsIn } from "./options.ts";

/** More than any Redis can do: BullMQ holds nobody back (`holdBack`) unless there is a limiter. */
const noLimit = 1_000_000_000;

/** BullMQ's limiter for one sending number: so many jobs in so many milliseconds, of all workers. */
export function limiterOf(perSecond: number = noLimit): { readonly max: number; readonly duration: number } {
  // Of 2.5 a second, 5 in two seconds would be two bursts; one in 400 ms is even.
  return Number.isInteger(perSecond) ? { max: perSecond, duration: 1000 } : { max: 1, duration: Math.ceil(1000 / perSecond) };
}

/** Takes a message's turn at its vendors. Answers how long to wait if it is not there yet. */
export type TakeTurn = () => Promise<number | undefined>;

/** Turns at each vendor of a provider that has a limit; undefined where none has. */
export function turnsOf(
  client: Client,
  keyPrefix: string,
  providerId: string,
  perVendor: { readonly [vendor: string]: number } = {},
): TakeTurn | undefined {
  const vendors = [...new Set(vendorsIn(providerId))].filter((vendor) => Object.hasOwn(perVendor, vendor));
  if (vendors.length === 0) return undefined;
  const limiters = vendors.map((vendor) => ({
    vendor,
    limiter: new RateLimiterRedis({ storeClient: client, keyPrefix, points: perVendor[vendor] ?? 1, duration: 1 }),
  }));
  return async () => {
    for (const { vendor, limiter } of limiters) {
      try {
        await limiter.consume(vendor);
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.max(1, error.msBeforeNext);
        throw error;
      }
    }
    return undefined;
  };
}

/** Lets no worker take a message of a provider for so long. */
export async function holdBack(bull: Queue, ms: number): Promise<void> {
  await bull.rateLimit(Math.ceil(ms));
}
