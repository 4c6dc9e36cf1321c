import type { Message } from "@wabakit/core";
import type { JobsOptions } from "bullmq";
import { jobId } from "./keys.ts";

/** Who goes first. Within one priority it is first come, first served. */
export type Priority = "high" | "normal" | "low";

/** BullMQ takes jobs without a priority first, then the lowest number. */
const priorities: { readonly [priority in Priority]: number } = { high: 0, normal: 1, low: 2 };

export const isPriority = (value: unknown): value is Priority => typeof value === "string" && Object.hasOwn(priorities, value);

/** The layout of `JobData`. A worker that finds a higher one is older than what has written the job. */
export const jobVersion = 1;

/** What a job holds. It is read by workers of later versions, and by people in Bull Board. */
export interface JobData {
  readonly version: number;
  readonly messageKey: string;
  readonly message: Message;
}

/** What BullMQ is to store for one message. */
export interface NewJob {
  readonly name: string;
  readonly data: JobData;
  readonly opts: JobsOptions;
}

/** When and in which order a message is sent. */
export interface Schedule {
  readonly priority?: Priority | undefined;
  readonly sendAt?: Date | undefined;
  /** How often it is tried at most. */
  readonly attempts: number;
}

/** The job of a message. Its name is the type of the message, which is what a board shows. */
export function toJob(messageKey: string, message: Message, { priority = "normal", sendAt, attempts }: Schedule, now: number): NewJob {
  const delay = sendAt === undefined ? 0 : Math.max(0, sendAt.getTime() - now);
  return {
    name: message.type,
    data: { version: jobVersion, messageKey, message },
    opts: {
      jobId: jobId(messageKey),
      timestamp: now,
      attempts,
      backoff: { type: "wabakit" }, // how long that is, the worker says
      ...(priorities[priority] === 0 ? {} : { priority: priorities[priority] }),
      ...(delay === 0 ? {} : { delay }),
    },
  };
}

/** What a job holds, or the end of a sentence that says why this worker cannot send it. */
export function readJob(data: unknown): JobData | string {
  if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") {
    return "was not written by @wabakit/queue";
  }
  if (data.version > jobVersion) {
    return `was written by a newer version of @wabakit/queue (layout ${data.version}, this worker reads up to ${jobVersion}). Update the worker, then retry the message`;
  }
  const whole = "messageKey" in data && typeof data.messageKey === "string" && "message" in data && typeof data.message === "object";
  // Written by toJob; whether the message itself is right is for the provider to say.
  return whole && data.message !== null ? (data as JobData) : "has lost its message";
}
