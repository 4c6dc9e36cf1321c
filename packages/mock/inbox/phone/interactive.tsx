import type { ReadMessage } from "@wabakit/core/vendor";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Answers } from "./answers.ts";
import { MediaCard } from "./media.tsx";
import { RichText } from "./rich-text.tsx";
import { Sheet } from "./sheet.tsx";
import { Icon } from "../shell/icon.tsx";

type List = NonNullable<ReadMessage["list"]>;
type Buttons = NonNullable<ReadMessage["buttons"]>;

interface Parts {
  readonly header?: NonNullable<List["header"]>;
  readonly body?: string;
  readonly footer?: string;
}

interface InteractiveProps {
  readonly parts: Parts | undefined;
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What all interactive messages have, and below it what can be pressed. */
export const Interactive = ({ parts: { header, body, footer } = {}, above, children }: InteractiveProps): JSX.Element => (
  <>
    {header !== undefined && <Header header={header} />}
    {above}
    <RichText text={body} />
    {footer !== undefined && (
      <p class="footer" dir="auto">
        {footer}
      </p>
    )}
    {children !== undefined && <div class="choices">{children}</div>}
  </>
);

function Header({ header: { text, image, video, document } }: { readonly header: NonNullable<Parts["header"]> }): JSX.Element {
  if (image !== undefined) return <MediaCard kind="image" media={image} />;
  if (video !== undefined) return <MediaCard kind="video" media={video} />;
  if (document !== undefined) return <MediaCard kind="document" media={document} />;
  return (
    <p class="header" dir="auto">
      {text}
    </p>
  );
}

interface ReplyButtonsProps {
  readonly buttons: Buttons["buttons"];
  readonly answers: Answers;
}

export function ReplyButtons({ buttons = [], answers }: ReplyButtonsProps): JSX.Element {
  const refusal = answers.refusal("buttonReply");
  return (
    <>
      {buttons.map(({ id = "", title = "" }) => (
        <button type="button" class="choice" disabled={refusal !== undefined} onClick={() => answers.send({ type: "button", id, title })}>
          <Icon name="reply" />
          <span dir="auto">{title}</span>
        </button>
      ))}
      <Why refusal={refusal} />
    </>
  );
}

/** The button that opens the rows of a list, and the sheet that has them. */
export function RowsButton({
  list: { button = "", sections = [] } = {},
  answers,
}: {
  readonly list: List | undefined;
  readonly answers: Answers;
}): JSX.Element {
  const [isOpen, open] = useState(false);
  const refusal = answers.refusal("listReply");
  const choose = ({
    id = "",
    title = "",
    description,
  }: {
    readonly id?: string;
    readonly title?: string;
    readonly description?: string;
  }): void => {
    open(false);
    answers.send({ type: "list", id, title, ...(description !== undefined && { description }) });
  };
  return (
    <>
      <button type="button" class="choice" aria-haspopup="dialog" onClick={() => open(true)}>
        <Icon name="list" />
        <span dir="auto">{button}</span>
      </button>
      {isOpen && (
        <Sheet title={button} onClose={() => open(false)}>
          <Why refusal={refusal} />
          {sections.map(({ title, rows = [] }) => (
            <section>
              {title !== undefined && <h4 dir="auto">{title}</h4>}
              {rows.map((row) => (
                <button type="button" class="sheet-row" disabled={refusal !== undefined} onClick={() => choose(row)}>
                  <strong dir="auto">{row.title}</strong>
                  {row.description !== undefined && <span dir="auto">{row.description}</span>}
                </button>
              ))}
            </section>
          ))}
        </Sheet>
      )}
    </>
  );
}

/** Where the person in the preview is. */
const here = { latitude: 51.507351, longitude: -0.127758 };

export function SendLocation({ answers }: { readonly answers: Answers }): JSX.Element {
  const refusal = answers.refusal("location");
  return (
    <>
      <button
        type="button"
        class="choice"
        disabled={refusal !== undefined}
        onClick={() => answers.send({ type: "location", location: here })}
      >
        <Icon name="pin" />
        <span>Send location</span>
      </button>
      <Why refusal={refusal} />
    </>
  );
}

/** Why buttons are off. */
export const Why = ({ refusal }: { readonly refusal: string | undefined }): JSX.Element | null =>
  refusal === undefined ? null : <p class="note why">{refusal}</p>;
