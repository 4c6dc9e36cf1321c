import type { ReadMessage } from "@wabakit/core/vendor";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Answers } from "./answers.ts";
import { Why } from "./interactive.tsx";
import { quickReplies } from "../model/replies.ts";
import { MediaCard } from "./media.tsx";
import { Place } from "./place.tsx";
import { Icon } from "../shell/icon.tsx";

type Template = NonNullable<ReadMessage["template"]>;
type Component = NonNullable<Template["components"]>[number];
type Parameter = NonNullable<Component["parameters"]>[number];

interface TemplateCardProps {
  readonly kind: string;
  readonly template: Template | undefined;
  readonly answers: Answers;
}

/** What is known of a template: its text is at the vendor, and only the values for it are in the request. */
export function TemplateCard({ kind, template = {}, answers }: TemplateCardProps): JSX.Element {
  const { name, language, components = [] } = template;
  const buttons = quickReplies(template);
  return (
    <>
      <p class="template-name">
        <span class="tag">{kind}</span>
        <strong dir="auto">{name ?? "without a name"}</strong>
        <span class="tag">{language ?? "no language"}</span>
      </p>
      {components.map((component) => (
        <section class="template-part" aria-label={partName(component)}>
          <h4>{partName(component)}</h4>
          {(component.parameters ?? []).map((parameter, place) => (
            <ParameterValue name={component.subType === "quickReply" ? "payload" : `{{${place + 1}}}`} parameter={parameter} />
          ))}
        </section>
      ))}
      <p class="note">{components.length === 0 ? "It has no parameters. " : ""}The text of the template is at the vendor.</p>
      {buttons.length > 0 ? <QuickReplies buttons={buttons} answers={answers} /> : <OtherQuickReply answers={answers} />}
    </>
  );
}

const partNames: { readonly [type: string]: string } = { header: "Header", body: "Body", button: "Button" };

function partName({ type = "", subType, index }: Component): string {
  const name = partNames[type] ?? type;
  if (type !== "button") return name;
  return `${name} ${(index ?? 0) + 1} · ${subType === "quickReply" ? "quick reply" : (subType ?? "")}`;
}

function ParameterValue({ name, parameter }: { readonly name: string | undefined; readonly parameter: Parameter }): JSX.Element {
  return (
    <div class="parameter">
      <code>{name}</code>
      <span dir="auto">{valueOf(parameter)}</span>
    </div>
  );
}

function valueOf({ type, text, payload, image, video, document, location }: Parameter): ComponentChildren {
  if (image !== undefined) return <MediaCard kind="image" media={image} />;
  if (video !== undefined) return <MediaCard kind="video" media={video} />;
  if (document !== undefined) return <MediaCard kind="document" media={document} />;
  if (location !== undefined) return <Place place={location} />;
  return text ?? payload ?? type;
}

/** Their titles are at the vendor too: a button shows what comes back. */
function QuickReplies({ buttons, answers }: { readonly buttons: ReturnType<typeof quickReplies>; readonly answers: Answers }): JSX.Element {
  const refusal = answers.refusal("button");
  return (
    <div class="choices">
      {buttons.map((button) => (
        <button type="button" class="choice" disabled={refusal !== undefined} onClick={() => answers.send({ type: "button", ...button })}>
          <Icon name="reply" />
          <span dir="auto">{button.id}</span>
        </button>
      ))}
      <Why refusal={refusal} />
    </div>
  );
}

/** A template whose request names no quick reply may have some all the same: who knows the title can press it. Meta repeats it as the payload. */
function OtherQuickReply({ answers }: { readonly answers: Answers }): JSX.Element {
  const [title, setTitle] = useState("");
  const refusal = answers.refusal("button");
  const press = (event: Event): void => {
    event.preventDefault();
    const text = title.trim();
    if (refusal !== undefined || text === "") return;
    answers.send({ type: "button", id: text, title: text });
    setTitle("");
  };
  return (
    <form class="quick-reply" onSubmit={press}>
      <input
        type="text"
        value={title}
        placeholder="Title of a quick reply"
        aria-label="Title of a quick reply"
        autocomplete="off"
        disabled={refusal !== undefined}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <button type="submit" disabled={refusal !== undefined}>
        Press
      </button>
      <Why refusal={refusal} />
    </form>
  );
}
