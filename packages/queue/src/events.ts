import { EventEmitter } from "node:events";
import { safeCause } from "@wabakit/core/vendor";
import type { SendFacts } from "./policy.ts";
import type { KeptReceipt } from "./receipt.ts";

/** Which message an event is about. */
export interface MessageEvent {
  /** The name of the provider that it was given to. */
  readonly provider: string;
  readonly messageKey: string;
}

/**
 * What workers of this process tell. What a killed worker would have told nobody tells: `stats()` and `find()` are the truth, events are for logs and
 * progress bars.
 */
export interface QueueEvents {
  /** A vendor took a message. */
  sent: [MessageEvent & { readonly receipt: KeptReceipt }];
  /** A message was not taken, and is tried again. */
  retry: [MessageEvent & { readonly error: SendFacts; readonly delayMs: number }];
  /** A message was not taken, and is not tried again. */
  failed: [MessageEvent & { readonly error: SendFacts }];
  /** Nobody knows whether a message was taken; without `error`, because whoever sent it is gone. */
  unresolved: [MessageEvent & { readonly error?: SendFacts }];
  /** Redis, or BullMQ, failed. The workers go on. Without a listener it is a warning of the process. */
  error: [Error];
  /** Something that should be looked after before it matters. Without a listener it is a warning of the process. */
  warning: [string];
}

const warningName = "WabakitQueueWarning";

/** Tells what happened; what nobody listens to must still not end the process, or go unnoticed. */
export class Teller {
  readonly #emitter: EventEmitter<QueueEvents> = new EventEmitter<QueueEvents>().setMaxListeners(0);

  /** Returns what ends it. */
  on<Name extends keyof QueueEvents>(name: Name, listener: (...args: QueueEvents[Name]) => void): () => void {
    const emitter: EventEmitter = this.#emitter; // its map of events says no more than these parameters
    emitter.on(name, listener);
    return () => void emitter.off(name, listener);
  }

  /** A listener that throws is no reason to treat a message otherwise. */
  tell<Name extends keyof QueueEvents>(name: Name, ...args: QueueEvents[Name]): void {
    const emitter: EventEmitter = this.#emitter; // likewise
    try {
      emitter.emit(name, ...args);
    } catch (error) {
      process.emitWarning(`A listener for "${name}" failed: ${error instanceof Error ? error.message : String(error)}`, warningName);
    }
  }

  /** Errors of ioredis hold the command with all that is in it, a password or a message; of them a copy is told. */
  readonly error = (error: unknown): void => {
    const told = safeCause(error);
    if (this.#emitter.listenerCount("error") > 0) this.tell("error", told);
    else process.emitWarning(told.message, warningName);
  };

  warning(text: string): void {
    if (this.#emitter.listenerCount("warning") > 0) this.tell("warning", text);
    else process.emitWarning(text, warningName);
  }
}
