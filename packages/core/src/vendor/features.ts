import type { Media, Message, MessageFeature } from "../message.ts";

/** A place in a message that needs a feature. */
export interface FeatureUse {
  readonly feature: MessageFeature;
  /** `image.id` */
  readonly path: string;
}

/** Every feature that a message uses, and where. */
export const featuresIn = (message: Message): FeatureUse[] => [
  ...(message.replyTo === undefined ? [] : [{ feature: "replyTo", path: "replyTo" } as const]),
  ...(message.reference === undefined ? [] : [{ feature: "reference", path: "reference" } as const]),
  ...featuresOfBody(message),
];

function featuresOfBody(message: Message): FeatureUse[] {
  switch (message.type) {
    case "text":
      return message.text.previewUrl === undefined ? [] : [{ feature: "previewUrl", path: "text.previewUrl" }];
    case "image":
      return byId(message.image, "image");
    case "video":
      return byId(message.video, "video");
    case "audio":
      return byId(message.audio, "audio");
    case "sticker":
      return byId(message.sticker, "sticker");
    case "document": {
      const { caption } = message.document;
      return [
        ...byId(message.document, "document"),
        ...(caption === undefined ? [] : [{ feature: "documentCaption", path: "document.caption" } as const]),
      ];
    }
    case "template":
      return inTemplate(message.template, "template");
    case "marketingTemplate":
      return inTemplate(message.marketingTemplate, "marketingTemplate");
    case "list":
      return inHeader(message.list.header, "list");
    case "buttons":
      return inHeader(message.buttons.header, "buttons");
    default:
      return []; // the other types have no place for a feature
  }
}

const byId = (media: Media<MessageFeature>, path: string): FeatureUse[] =>
  media.id === undefined ? [] : [{ feature: "mediaId", path: `${path}.id` }];

const inHeader = (header: { readonly type: string } | undefined, path: string): FeatureUse[] =>
  header === undefined || header.type === "text" ? [] : [{ feature: "mediaHeader", path: `${path}.header.type` }];

function inTemplate({ components = [] }: Extract<Message, { type: "template" }>["template"], path: string): FeatureUse[] {
  return components.flatMap((component, index) => {
    if (component.type !== "header") return [];
    return component.parameters.flatMap((parameter, place) => {
      const at = `${path}.components[${index}].parameters[${place}].${parameter.type}`;
      if (parameter.type === "image") return byId(parameter.image, at);
      if (parameter.type === "video") return byId(parameter.video, at);
      return parameter.type === "document" ? byId(parameter.document, at) : [];
    });
  });
}
