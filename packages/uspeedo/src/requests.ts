import type { HeaderParameter, Media, MessageOf, MessageType, TemplateComponent } from "@wabakit/core";
import { given, jsonString, Unsupported } from "@wabakit/core/vendor";
import type { components } from "./generated/schema.ts";
import type { Feature } from "./provider.ts";

type Schemas = components["schemas"];
type Ours<T extends MessageType> = MessageOf<T, Feature>;

/** Who sends, and by which name of the operation. */
export interface Sender {
  readonly action: Schemas["Message"]["Action"];
  /** Digits only. */
  readonly businessPhone: string;
}

export const toText = (message: Ours<"text">, sender: Sender): Schemas["TextMessage"] => ({
  ...base(message, sender),
  Type: "text",
  Content: jsonString(given({ body: message.text.body, preview_url: message.text.previewUrl })),
});

export const toImage = (message: Ours<"image">, sender: Sender): Schemas["ImageMessage"] => ({
  ...base(message, sender),
  Type: "image",
  Content: jsonString({ ...file(message.image), ...given({ caption: message.image.caption }) }),
});

export const toVideo = (message: Ours<"video">, sender: Sender): Schemas["VideoMessage"] => ({
  ...base(message, sender),
  Type: "video",
  Content: jsonString({ ...file(message.video), ...given({ caption: message.video.caption }) }),
});

export const toAudio = (message: Ours<"audio">, sender: Sender): Schemas["AudioMessage"] => ({
  ...base(message, sender),
  Type: "audio",
  Content: jsonString(file(message.audio)),
});

export const toDocument = (message: Ours<"document">, sender: Sender): Schemas["DocumentMessage"] => ({
  ...base(message, sender),
  Type: "document",
  Content: jsonString({ ...file(message.document), filename: message.document.filename }),
});

export const toSticker = (message: Ours<"sticker">, sender: Sender): Schemas["StickerMessage"] => ({
  ...base(message, sender),
  Type: "sticker",
  Content: jsonString(file(message.sticker)),
});

export const toLocation = (message: Ours<"location">, sender: Sender): Schemas["LocationMessage"] => {
  const { latitude, longitude, name, address } = message.location;
  return { ...base(message, sender), Type: "location", Content: jsonString(given({ latitude, longitude, name, address })) };
};

export const toTemplate = (message: Ours<"template">, sender: Sender): Schemas["TemplateMessage"] => {
  const { name, language, components: parts } = message.template;
  return {
    ...base(message, sender),
    Type: "template",
    Content: jsonString(given({ name, language: { code: language, policy: "deterministic" }, components: parts?.map(component) })),
  };
};

const base = ({ to }: { readonly to: string }, { action, businessPhone }: Sender): Schemas["Message"] => ({
  Action: action,
  BusinessPhone: businessPhone,
  To: to,
});

const file = ({ id, link }: Media<Feature>): Media<Feature> => (id === undefined ? { link } : { id });

function component(part: TemplateComponent<Feature>, place: number): Schemas["TemplateComponent"] {
  const path = `template.components[${place}]`;
  if (part.type === "header") {
    return { type: "header", parameters: part.parameters.map((parameter, at) => headerParameter(parameter, `${path}.parameters[${at}]`)) };
  }
  if (part.type === "body") return { type: "body", parameters: part.parameters.map(({ text }) => ({ type: "text", text })) };
  const index = buttonIndexes[part.index];
  if (index === undefined) throw new Unsupported(`${path}.index`, "is too high: uSpeedo documents the buttons 0 to 2 of a template");
  if (part.subType === "url") {
    return { type: "button", sub_type: "url", index, parameters: [{ type: "text", text: part.parameters[0].text }] };
  }
  return { type: "button", sub_type: "quick_reply", index, parameters: [{ type: "payload", payload: part.parameters[0].payload }] };
}

const buttonIndexes: readonly Schemas["ButtonIndex"][] = ["0", "1", "2"];

function headerParameter(parameter: HeaderParameter<Feature>, path: string): Schemas["HeaderParameter"] {
  switch (parameter.type) {
    case "text":
      return { type: "text", text: parameter.text };
    case "image":
      return { type: "image", image: file(parameter.image) };
    case "video":
      return { type: "video", video: file(parameter.video) };
    case "document":
      return { type: "document", document: { ...file(parameter.document), ...given({ filename: parameter.document.filename }) } };
    case "location":
      throw new Unsupported(path, "cannot be a location: uSpeedo documents none in a template's header");
    default:
      return parameter satisfies never;
  }
}
