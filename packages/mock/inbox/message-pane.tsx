import type { ReplySimulation, StatusSimulation } from "@wabakit/mock";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Details } from "./details/details.tsx";
import { Pushes } from "./details/pushes.tsx";
import { type Pushed, pushReply, pushStatus } from "./feed/api.ts";
import { useEntry } from "./feed/inbox.ts";
import { type Info, vendorIn } from "./model/info.ts";
import type { Entry } from "./model/entry.ts";
import { type Pushing, replyRefusal } from "./model/pushable.ts";
import { phone, type Row } from "./model/row.ts";
import type { Answers } from "./phone/answers.ts";
import { Phone } from "./phone/phone.tsx";
import { Icon } from "./shell/icon.tsx";
import { closeMessage } from "./shell/route.ts";
import type { Notice } from "./shell/toast.tsx";

interface MessagePaneProps {
  readonly id: number;
  readonly info: Info;
  readonly rows: readonly Row[];
  /** Where pushes go: the mock's own webhook URL, or the one that was entered; empty if there is none. */
  readonly webhookUrl: string;
  /** The one that was entered. */
  readonly enteredUrl: string;
  readonly tell: (notice: Notice) => void;
}

/** A message, as the person sees it and as the vendor got it. */
export function MessagePane({ id, info, rows, webhookUrl, enteredUrl, tell }: MessagePaneProps): JSX.Element {
  const [pushes, setPushes] = useState(0);
  const [recipient, setRecipient] = useState<string>();
  const row = rows.find((one) => one.id === id);
  const { entry, error } = useEntry(id, `${row?.at} ${row?.changes} ${pushes}`);
  if (entry === undefined) {
    return <div class="message-pane">{error !== undefined && <p class="nothing">{error}</p>}</div>;
  }
  const vendor = vendorIn(info, entry.vendor);
  const pushing: Pushing = { entry, vendor, webhookUrl };
  const destination = { recipient: chosenRecipient(entry, recipient), ...(enteredUrl !== "" && { to: enteredUrl }) };
  const push = (pushed: Promise<Pushed>): void => {
    pushed
      .then(
        ({ pushed: { url, status } }) => tell({ text: `Pushed to ${url}: HTTP ${status}`, isError: status >= 300 }),
        ({ message }: Error) => tell({ text: message, isError: true }),
      )
      .finally(() => setPushes((count) => count + 1));
  };
  const sendReply = (reply: ReplySimulation): void => push(pushReply(id, { ...destination, ...reply }));
  const sendStatus = (status: StatusSimulation): void => push(pushStatus(id, { ...destination, ...status }));
  const answers: Answers = { send: sendReply, refusal: (kind) => replyRefusal(kind, pushing) };
  const quotedId = entry.message?.replyTo;
  return (
    <div class="message-pane">
      <button type="button" class="quiet back" onClick={closeMessage}>
        <Icon name="back" />
        Messages
      </button>
      <div class="phone-column">
        {entry.to.length > 1 && <Recipients to={entry.to} chosen={recipient} onChange={setRecipient} />}
        <Phone
          key={id}
          entry={entry}
          vendor={vendor}
          answers={answers}
          quoted={quotedId === undefined ? undefined : rows.findLast(({ messageId }) => messageId === quotedId)}
        />
      </div>
      <Details key={id} entry={entry} vendor={vendor}>
        {entry.message !== undefined && <Pushes entry={entry} pushing={pushing} onStatus={sendStatus} onReply={sendReply} />}
      </Details>
    </div>
  );
}

/** The person in the preview: of several the chosen one. */
const chosenRecipient = ({ to }: Entry, chosen: string | undefined): string | undefined =>
  chosen !== undefined && to.includes(chosen) ? chosen : to[0];

interface RecipientsProps {
  readonly to: readonly string[];
  readonly chosen: string | undefined;
  readonly onChange: (recipient: string) => void;
}

const Recipients = ({ to, chosen, onChange }: RecipientsProps): JSX.Element => (
  <label class="recipients">
    {to.length.toLocaleString("en")} recipients, seen by
    <select value={chosen ?? to[0]} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {to.map((number) => (
        <option key={number} value={number}>
          {phone(number)}
        </option>
      ))}
    </select>
  </label>
);
