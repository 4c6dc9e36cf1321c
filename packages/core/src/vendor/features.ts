import type {
  HeaderParameter,
  InteractiveHeader,
  Media,
  Message,
  MessageBodies,
  MessageFeature,
  MessageType,
  Template,
} from "../message.ts";

/** A place in a message that needs a feature. */
export interface FeatureUse {
  readonly feature: MessageFeature;
  /** `image.id` */
  readonly path: string;
}

/** Every feature that a message uses, and where. */
export function featuresIn(message: Message): FeatureUse[] {
  const { type, replyTo, reference } = message;
  // `places` holds, for each type, the function that takes this very body; the compiler cannot follow the pair.
  const inBody = places[type] as ((body: unknown, path: string) => FeatureUse[]) | undefined;
  return [
    ...use("replyTo", replyTo, "replyTo"),
    ...use("reference", reference, "reference"),
    ...(inBody?.(Reflect.get(message, type), type) ?? []),
  ];
}

type Bodies = MessageBodies<MessageFeature>;

const use = (feature: MessageFeature, value: unknown, path: string): FeatureUse[] => (value === undefined ? [] : [{ feature, path }]);

const byId = ({ id }: Media<MessageFeature>, path: string): FeatureUse[] => use("mediaId", id, `${path}.id`);

const inHeader = ({ header }: { readonly header?: InteractiveHeader<MessageFeature> }, path: string): FeatureUse[] =>
  header === undefined || header.type === "text" ? [] : [{ feature: "mediaHeader", path: `${path}.header.type` }];

const inTemplate = ({ components = [] }: Template<MessageFeature>, path: string): FeatureUse[] =>
  components.flatMap((component, index) =>
    component.type === "header"
      ? component.parameters.flatMap((parameter, place) => inParameter(parameter, `${path}.components[${index}].parameters[${place}]`))
      : [],
  );

function inParameter(parameter: HeaderParameter<MessageFeature>, path: string): FeatureUse[] {
  const at = `${path}.${parameter.type}`;
  if (parameter.type === "image") return byId(parameter.image, at);
  if (parameter.type === "video") return byId(parameter.video, at);
  return parameter.type === "document" ? byId(parameter.document, at) : [];
}

/** Where each body has a place for a feature; the other types have none. */
const places: { readonly [T in MessageType]?: (body: Bodies[T], path: string) => FeatureUse[] } = {
  text: ({ previewUrl }, path) => use("previewUrl", previewUrl, `${path}.previewUrl`),
  image: byId,
  video: byId,
  audio: byId,
  document: (document, path) => [...byId(document, path), ...use("documentCaption", document.caption, `${path}.caption`)],
  sticker: byId,
  template: inTemplate,
  marketingTemplate: inTemplate,
  list: inHeader,
  buttons: inHeader,
};
