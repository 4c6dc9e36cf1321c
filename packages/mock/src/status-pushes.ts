import type { MessageStatus } from "@wabakit/core";
import { given } from "@wabakit/core/vendor";
import type { Answering } from "./answering.ts";
import type { Accepted } from "./answers.ts";
import { type Pushing, pushUntilTaken } from "./attempts.ts";
import type { MessageKey, PushedStatus } from "./followups.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { type MetaFailure, windowClosed } from "./magic-recipients.ts";
import type { Random } from "./mint.ts";
import type { Push } from "./push.ts";
import type { Sessions } from "./sessions.ts";
import { statusPush } from "./simulate-push.ts";

/** How long after a message was taken each status is pushed, in milliseconds; one that is left out is not pushed. */
export interface StatusTimes {
  readonly sent?: number;
  readonly delivered?: number;
  readonly read?: number;
  readonly failed?: number;
}

export const usualStatusTimes: StatusTimes = { sent: 100, delivered: 500, read: 2_000, failed: 500 };

/** What it takes to push statuses; the world comes in here. */
export interface StatusPushing extends Omit<Pushing, "onAttempt"> {
  /** Is told of every attempt. */
  readonly onPushed?: ((message: MessageKey, status: PushedStatus) => void) | undefined;
  readonly times: StatusTimes;
  /** Whether, and by what, the 24-hour window is kept. */
  readonly sessions: Sessions | undefined;
  readonly random: Random;
  readonly now: () => number;
}

/** More at a time are not pushed about: a load test without a webhook that keeps up must not fill the memory. */
const mostPending = 10_000;

/** Pushes what becomes of accepted messages to one webhook, and again when nobody takes it, as often as the vendor documents. */
export function createStatusPushes(pushing: StatusPushing): (vendor: VendorId, accepted: Accepted) => void {
  let pending = 0;
  return (vendor, accepted) => {
    const { to: users = [], from = "", account, message } = registry[vendor].readRequest(accepted.operation, accepted.body) ?? {};
    for (const user of users) {
      const isSession = message?.type !== "template" && message?.type !== "marketingTemplate";
      const late = isSession && pushing.sessions?.isOpen(vendor, user) === false;
      const failure = accepted.failure ?? (late ? windowClosed : undefined);
      for (const [status, ms] of dueStatuses(pushing.times, failure)) {
        if (pending >= mostPending) return;
        pending += 1;
        const settled = (): void => void (pending -= 1);
        const noted = (answered: number | undefined): void =>
          pushing.onPushed?.(
            { vendor, messageId: accepted.messageId },
            { status, recipient: user, at: pushing.now(), url: pushing.webhookUrl, ...given({ answered }) },
          );
        const about = { messageId: accepted.messageId, to: user, from, account, status, failure };
        pushLater(pushing, ms, () => statusPush(registry[vendor], { ...about, at: pushing.now() }, pushing), noted).then(settled, settled); // it rejects at the end
      }
    }
  };
}

const dueStatuses = ({ failed, ...times }: StatusTimes, failure: MetaFailure | undefined): [MessageStatus, number][] =>
  Object.entries(failure === undefined ? times : { failed }).filter((entry): entry is [MessageStatus, number] => entry[1] !== undefined);

async function pushLater(pushing: StatusPushing, ms: number, make: () => Push | undefined, onAttempt: Pushing["onAttempt"]): Promise<void> {
  await pushing.sleep(ms, pushing.signal);
  const push = make();
  if (push !== undefined) await pushUntilTaken({ ...pushing, onAttempt }, push);
}

/** Answers, and pushes later what becomes of the messages that were taken. */
export function withPushes(answer: Answering, pushStatuses: ReturnType<typeof createStatusPushes> | undefined): Answering {
  if (pushStatuses === undefined) return answer;
  return async (arrival) => {
    const answered = await answer(arrival);
    const { vendor, accepted } = answered;
    if (vendor !== undefined && accepted !== undefined) pushStatuses(vendor, accepted);
    return answered;
  };
}
