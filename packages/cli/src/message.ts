import { given } from "@wabakit/core/vendor";
import { otpTemplate } from "wabakit";
import type { Flags, Given } from "./arguments.ts";
import { Problem } from "./problem.ts";

/** Flags that say what is sent. */
export const messageFlags = {
  to: { type: "text", value: "NUMBER", about: "the recipient, with country code: +447700900123" },
  text: { type: "text", value: "TEXT", about: "a text" },
  "preview-url": { type: "switch", about: "with a preview of the link in the text" },
  image: { type: "text", value: "LINK", about: "an image, by its public address" },
  video: { type: "text", value: "LINK", about: "a video" },
  audio: { type: "text", value: "LINK", about: "a sound" },
  document: { type: "text", value: "LINK", about: "a document; with --filename" },
  sticker: { type: "text", value: "LINK", about: "a sticker" },
  caption: { type: "text", value: "TEXT", about: "a caption under an image, a video or a document" },
  filename: { type: "text", value: "NAME", about: "the name of a document" },
  location: { type: "text", value: "LAT,LONG", about: "a place; with --name and --address, if it has them" },
  name: { type: "text", value: "TEXT", about: "the name of a place" },
  address: { type: "text", value: "TEXT", about: "the address of a place" },
  template: { type: "text", value: "NAME", about: "an approved template; with --language" },
  language: { type: "text", value: "CODE", about: "the template's language: en_US" },
  param: { type: "texts", value: "TEXT", about: "a value of the template's text, in order; may be given several times" },
  "header-text": { type: "text", value: "TEXT", about: "the value of the template's header" },
  "header-image": { type: "text", value: "LINK", about: "the image of the template's header" },
  "header-video": { type: "text", value: "LINK", about: "the video of the template's header" },
  "header-document": { type: "text", value: "LINK", about: "the document of the template's header" },
  button: {
    type: "texts",
    value: "INDEX=TEXT",
    about: "the end of the URL of a template's button, counted from 0; may be given several times",
  },
  code: { type: "text", value: "CODE", about: "the one-time passcode of an authentication template" },
  "reply-to": { type: "text", value: "ID", about: "the id of the message that this one quotes" },
  reference: { type: "text", value: "ID", about: "your own id, for reconciling" },
  message: { type: "text", value: "FILE", about: "the whole message as JSON, of any type; - reads stdin" },
} as const satisfies Flags;

export type MessageGiven = Given<typeof messageFlags>;

/** A message as it was put together. The provider checks it. */
export type AnyMessage = { readonly [member: string]: unknown };

type Content = (value: string, flags: MessageGiven) => unknown;

const linked: Content = (link, { caption }) => given({ link, caption });
const file: Content = (link) => ({ link });

/** By the flag that says which type it is: the member of that name. */
const contents = {
  text: (body, flags) => given({ body, previewUrl: flags["preview-url"] || undefined }),
  image: linked,
  video: linked,
  audio: file,
  document: (link, { caption, filename }) => given({ link, filename, caption }),
  sticker: file,
  location: (place, { name, address }) => ({ ...coordinates(place), ...given({ name, address }) }),
  template: (name, flags) => template(name, flags),
} as const satisfies { readonly [type in keyof MessageGiven]?: Content };

export type ContentType = keyof typeof contents;
const contentTypes = Object.keys(contents) as ContentType[]; // keys of the table above

/** The flags that belong to a type, beside the one that says it. */
const companions: { readonly [flag in keyof MessageGiven]?: readonly ContentType[] } = {
  "preview-url": ["text"],
  caption: ["image", "video", "document"],
  filename: ["document"],
  name: ["location"],
  address: ["location"],
  language: ["template"],
  param: ["template"],
  "header-text": ["template"],
  "header-image": ["template"],
  "header-video": ["template"],
  "header-document": ["template"],
  button: ["template"],
  code: ["template"],
};

/** Which types of messages the flags name. */
export const typesIn = (flags: MessageGiven): ContentType[] => contentTypes.filter((type) => flags[type] !== undefined);

/**
 * The message that flags say.
 *
 * @throws {Problem} when they say none, two at once, or something that belongs to another one
 */
export function messageFrom(flags: MessageGiven): AnyMessage {
  const [type, another] = typesIn(flags);
  if (type === undefined) {
    throw new Problem(
      `Say what to send: ${contentTypes.map((name) => `--${name}`).join(", ")}; or --message FILE, for every type as JSON.`,
    );
  }
  if (another !== undefined) throw new Problem(`--${type} and --${another} are two messages; send one after the other.`);
  for (const [flag, types] of Object.entries(companions)) {
    const value = flags[flag as keyof MessageGiven]; // a key of the table
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (isGiven && !types.includes(type))
      throw new Problem(`--${flag} goes with ${types.map((name) => `--${name}`).join(", ")}, not with --${type}.`);
  }
  const content = contents[type](flags[type] ?? "", flags);
  return given({ to: flags.to, type, [type]: content, replyTo: flags["reply-to"], reference: flags.reference });
}

function coordinates(place: string): object {
  const [latitude = NaN, longitude = NaN, ...more] = place.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  if (more.length > 0 || !Number.isFinite(latitude) || !Number.isFinite(longitude))
    throw new Problem("--location must be two numbers in degrees, latitude first: --location 51.5,-0.12.");
  return { latitude, longitude };
}

function template(name: string, flags: MessageGiven): object {
  const { language, code, param } = flags;
  if (language === undefined) throw new Problem("--template needs --language, such as --language en_US.");
  if (code !== undefined) {
    if (param.length > 0 || flags.button.length > 0)
      throw new Problem("--code fills in the text and the button; leave --param and --button out.");
    return otpTemplate({ name, language, code });
  }
  const text = (value: string): object => ({ type: "text", text: value });
  const components = [
    ...headers(flags).map((parameter) => ({ type: "header", parameters: [parameter] })),
    ...(param.length === 0 ? [] : [{ type: "body", parameters: param.map(text) }]),
    ...flags.button.map((button) => {
      const [, index, value] = /^(\d+)=(.*)$/s.exec(button) ?? [];
      if (index === undefined || value === undefined) throw new Problem("--button wants INDEX=TEXT, such as --button 0=4471.");
      return { type: "button", subType: "url", index: Number(index), parameters: [text(value)] };
    }),
  ];
  return given({ name, language, components: components.length === 0 ? undefined : components });
}

function headers(flags: MessageGiven): object[] {
  const { "header-text": text, "header-image": image, "header-video": video, "header-document": document } = flags;
  const files = Object.entries(given({ image, video, document })).map(([type, link]) => ({ type, [type]: { link } }));
  const all = [...(text === undefined ? [] : [{ type: "text", text }]), ...files];
  if (all.length > 1)
    throw new Problem("A template has one header: give one of --header-text, --header-image, --header-video, --header-document.");
  return all;
}
