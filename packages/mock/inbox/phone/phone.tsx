import type { JSX } from "preact";
import type { Entry } from "../model/entry.ts";
import { nameOf, type VendorInfo } from "../model/info.ts";
import { phone, type Row } from "../model/row.ts";
import { Icon } from "../shell/icon.tsx";
import { timeOf } from "../shell/time.ts";
import type { Answers } from "./answers.ts";
import { bodies } from "./bodies.tsx";
import { Composer } from "./composer.tsx";
import { linkTo } from "../shell/route.ts";

interface PhoneProps {
  readonly entry: Entry;
  readonly vendor: VendorInfo | undefined;
  readonly answers: Answers;
  /** The message that this one quotes, if the mock has it. */
  readonly quoted: Row | undefined;
}

/** The message as the person sees it who gets it, and what that person has answered. */
export function Phone({ entry, vendor, answers, quoted }: PhoneProps): JSX.Element {
  const { from, outcome, replies } = entry;
  return (
    <section class="phone" aria-label="As the recipient sees it">
      <header class="phone-head">
        <span class="avatar">
          <Icon name="person" />
        </span>
        <span>
          <strong>{from === undefined ? "Business" : phone(from)}</strong>
          <span class="note">{vendor === undefined ? "no vendor" : `through ${nameOf(vendor)}`}</span>
        </span>
      </header>
      <div class="chat" role="group" aria-label="Chat" tabIndex={0}>
        <Bubble key={entry.id} entry={entry} answers={answers} quoted={quoted} />
        {outcome === "refused" && entry.message !== undefined && <p class="chat-note">Refused: nobody has seen this message.</p>}
        {replies.map(({ at, text, type, answered }) => (
          <div class="bubble out">
            {deeds[type] !== undefined && <span class="note">{deeds[type]}</span>}
            <p dir="auto">{text}</p>
            <p class="bubble-time">
              {timeOf(at)}
              {answered === undefined || answered >= 300 ? <span class="failed"> not taken</span> : " ✓"}
            </p>
          </div>
        ))}
      </div>
      <Composer refusal={answers.refusal("text")} onSend={(text) => answers.send({ type: "text", text })} />
    </section>
  );
}

/** What a reply is, unless it is a text. */
const deeds: { readonly [type in Entry["replies"][number]["type"]]?: string } = { button: "pressed", list: "chose", location: "is at" };

function Bubble({
  entry: { message, at, operation, request },
  answers,
  quoted,
}: Pick<PhoneProps, "entry" | "answers" | "quoted">): JSX.Element {
  if (message === undefined) {
    return (
      <div class="chat-note">
        <Icon name="request" />
        <p>No message in this request:</p>
        <code>{operation ?? `${request.method} ${request.path}`}</code>
      </div>
    );
  }
  const Body = bodies[message.type];
  return (
    <article class={`bubble in type-${message.type}`} aria-label="Message">
      {message.replyTo !== undefined && <Quote id={message.replyTo} quoted={quoted} />}
      <Body message={message} answers={answers} />
      <p class="bubble-time">
        <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
      </p>
    </article>
  );
}

/** What is quoted: its words if the mock has the message, else its id. */
const Quote = ({ id, quoted }: { readonly id: string; readonly quoted: Row | undefined }): JSX.Element => (
  <blockquote class="quote">
    {quoted === undefined ? (
      <>
        <span class="note">quotes a message that is not here</span>
        <code>{id}</code>
      </>
    ) : (
      <>
        <a href={linkTo(quoted.id)}>#{quoted.id}</a>
        <span dir="auto">{quoted.summary}</span>
      </>
    )}
  </blockquote>
);
