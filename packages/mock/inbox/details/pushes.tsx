import type { PushedReply, PushedStatus, ReplySimulation, StatusSimulation } from "@wabakit/mock";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { replyAgain } from "../model/replies.ts";
import type { Entry } from "../model/entry.ts";
import { type Pushing, statusRefusal } from "../model/pushable.ts";
import { phone } from "../model/row.ts";
import { Icon } from "../shell/icon.tsx";
import { exactTimeOf } from "../shell/time.ts";
import { Panel } from "./panel.tsx";

interface PushesProps {
  readonly entry: Entry;
  readonly pushing: Pushing;
  readonly onStatus: (status: StatusSimulation) => void;
  readonly onReply: (reply: ReplySimulation) => void;
}

/** Meta's codes for what most often becomes of a message that was accepted. */
const failures = {
  "131026": "Message undeliverable",
  "131047": "Re-engagement message",
  "131049": "Not delivered to keep the ecosystem healthy",
} as const;

/** What the vendor has told the webhook about this message, and what it can be made to tell. */
export function Pushes({ entry, pushing, onStatus, onReply }: PushesProps): JSX.Element {
  const { statuses, replies } = entry;
  const pushes = [...statuses, ...replies].toSorted((a, b) => a.at - b.at);
  return (
    <Panel title="Webhook">
      <StatusButtons pushing={pushing} onStatus={onStatus} />
      {pushes.length > 0 && (
        <ol class="pushes">
          {pushes.map((push) => (
            <li>
              <strong>{"status" in push ? push.status : `reply: ${push.text}`}</strong>
              <span class={isTaken(push) ? "note" : "failed"}>{answerOf(push)}</span>
              <span class="note">
                {phone(push.recipient)} · {exactTimeOf(push.at)}
              </span>
              <ResendButton push={push} entry={entry} onStatus={onStatus} onReply={onReply} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

const isTaken = ({ answered }: PushedStatus | PushedReply): boolean => answered !== undefined && answered < 300;

const answerOf = ({ answered, url }: PushedStatus | PushedReply): string =>
  answered === undefined ? `no answer from ${url}` : `HTTP ${answered} from ${url}`;

interface ResendButtonProps extends Omit<PushesProps, "pushing"> {
  readonly push: PushedStatus | PushedReply;
}

function ResendButton({ push, entry, onStatus, onReply }: ResendButtonProps): JSX.Element | null {
  const { recipient } = push;
  const reply = "status" in push ? undefined : replyAgain(entry.message, push);
  if (!("status" in push) && reply === undefined) return null;
  const resend = (): void => {
    if ("status" in push) onStatus({ status: push.status, recipient });
    else if (reply !== undefined) onReply({ ...reply, recipient });
  };
  return (
    <button type="button" class="quiet" aria-label={`Push again: ${"status" in push ? push.status : push.text}`} onClick={resend}>
      <Icon name="repeat" />
      Again
    </button>
  );
}

function StatusButtons({ pushing, onStatus }: Pick<PushesProps, "pushing" | "onStatus">): JSX.Element {
  const [code, setCode] = useState<keyof typeof failures>("131026");
  const statuses = ["sent", "delivered", "read", "failed"] as const;
  const refusals = new Set(statuses.map((status) => statusRefusal(status, pushing)));
  refusals.delete(undefined);
  return (
    <>
      <div class="status-buttons" role="group" aria-label="Push a status">
        {statuses.map((status) => (
          <button
            type="button"
            disabled={statusRefusal(status, pushing) !== undefined}
            aria-describedby="status-why"
            onClick={() => onStatus({ status, ...(status === "failed" && { failure: { code, message: failures[code] } }) })}
          >
            Mark {status}
          </button>
        ))}
        <select
          aria-label="Why it failed"
          value={code}
          disabled={statusRefusal("failed", pushing) !== undefined}
          onChange={({ currentTarget }) => setCode(currentTarget.value as keyof typeof failures)} // its options are these
        >
          {Object.entries(failures).map(([one, message]) => (
            <option value={one}>
              {one} {message}
            </option>
          ))}
        </select>
      </div>
      <div id="status-why">
        {[...refusals].map((refusal) => (
          <p class="note why">{refusal}</p>
        ))}
      </div>
    </>
  );
}
