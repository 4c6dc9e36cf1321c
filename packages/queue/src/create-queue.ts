import { drained } from "./drain.ts";
import { OpenQueue } from "./open-queue.ts";
import { checkedQueueOptions, type Providers, type QueueOptions } from "./options.ts";
import type { WhatsAppQueue } from "./whatsapp-queue.ts";

/**
 * Messages for any number of workers on any number of machines, each of which may be killed at any time: no message is lost, and none is sent twice. What
 * cannot be known is said: a message whose worker died while the vendor had the call is `unresolved` until a webhook or a person says what became of it.
 *
 * Redis holds the messages with their texts and recipients until they are sent, and for `retention.sentMs`.
 *
 * @throws {OptionError} when an option is unknown, missing or unfit. Redis is not waited for.
 */
export function createQueue<const P extends Providers>(options: QueueOptions<P>): WhatsAppQueue<P> {
  const queue = new OpenQueue(checkedQueueOptions(options));
  const { lookup, teller } = queue;
  return {
    enqueue: (message, own) => queue.enqueueOne({ ...own, message }),
    enqueueMany: (entries) => queue.enqueueMany(entries),
    worker: (own = {}) => queue.worker(own),
    on: (event, listener) => teller.on(event, listener),
    pause: (provider) => queue.each("pause", provider, (bull) => bull.pause()),
    resume: (provider) => queue.each("resume", provider, (bull) => bull.resume()),
    drain: (own = {}) => drained(queue.stats, own),
    stats: queue.stats,
    find: (messageKey) => queue.guard(() => lookup.find(messageKey)),
    unresolved: () => lookup.unresolved(),
    resolve: (messageKey, how, receipt) => queue.guard(() => lookup.resolve(messageKey, how, receipt)),
    resolveByStatus: (event) => queue.guard(() => lookup.resolveByStatus(event)),
    retry: (messageKey) => queue.guard(() => lookup.retry(messageKey)),
    cancel: (messageKey) => queue.guard(() => lookup.cancel(messageKey)),
    bullQueues: [...queue.lanes.values()].map(({ bull }) => bull),
    close: () => queue.close(),
  };
}
