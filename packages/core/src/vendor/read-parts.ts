import { listOf, membersOf, textOf } from "./answer-values.ts";
import { given } from "./given.ts";
import { digitsOf } from "../phone-number.ts";
import type { ReadMessage } from "./request-reading.ts";
import { numberOf } from "./webhook-values.ts";

// The parts of a request that more than one vendor writes alike, read back.

type Read<T extends keyof ReadMessage> = NonNullable<ReadMessage[T]>;
type Item<List> = List extends readonly (infer One)[] ? One : never;
type Component = Item<Read<"template">["components"]>;

/** The texts among the named members, empty ones too: a request says what it says. `wire` has the names that the vendor spells otherwise. */
export const textsAt = <const Name extends string>(
  value: unknown,
  names: readonly Name[],
  wire: { readonly [name in Name]?: string } = {},
): { readonly [name in Name]?: string } => {
  const members = membersOf(value);
  const texts = names.map((name) => [name, textOf(members[wire[name] ?? name])] as const);
  // Object.fromEntries forgets the key type; no other name is in.
  return given(Object.fromEntries(texts)) as { readonly [name in Name]?: string };
};

/** A phone number in digits; any other text as it is. */
export function readNumber(value: unknown): string | undefined {
  const text = textOf(value)?.trim();
  return text === undefined ? undefined : (digitsOf(text) ?? text);
}

/** Those of them that are there. */
export const readNumbers = (values: readonly unknown[]): readonly string[] => values.flatMap((value) => readNumber(value) || []);

/** A place, as far as it can be read. */
export const readLocation = (place: unknown): Read<"location"> => {
  const { latitude, longitude } = membersOf(place);
  return given({ latitude: numberOf(latitude), longitude: numberOf(longitude), ...textsAt(place, ["name", "address"]) });
};

/** Names of a contact card that vendors spell in their own ways. */
export type ContactSpelling = { readonly [name in NamePart | "countryCode" | "waId"]?: string };
type NamePart = (typeof nameParts)[number];
const nameParts = ["formattedName", "firstName", "lastName", "middleName", "suffix", "prefix"] as const;

/** Contact cards, as far as they can be read; the vendor's spelling of their members is given. */
export const readContacts = (cards: unknown, spelling: ContactSpelling): Read<"contacts"> =>
  listOf(cards).map((card) => {
    const { name, phones, emails, urls, addresses, org, birthday } = membersOf(card);
    return given({
      name: textsAt(name, nameParts, spelling),
      phones: readEach(phones, (phone) => textsAt(phone, ["phone", "type", "waId"], spelling)),
      emails: readEach(emails, (email) => textsAt(email, ["email", "type"])),
      urls: readEach(urls, (url) => textsAt(url, ["url", "type"])),
      addresses: readEach(addresses, (at) => textsAt(at, ["type", "street", "city", "state", "zip", "country", "countryCode"], spelling)),
      org: org === undefined ? undefined : textsAt(org, ["company", "department", "title"]),
      birthday: textOf(birthday),
    });
  });

/** The header is read by the vendor's own rule. */
export function readList(interactive: unknown, header: Read<"list">["header"]): Read<"list"> {
  const { body, footer, action } = membersOf(interactive);
  const { button, sections } = membersOf(action);
  return given({
    header,
    body: readLine(body),
    footer: readLine(footer),
    button: textOf(button),
    sections: readEach(sections, (section) =>
      given({
        ...textsAt(section, ["title"]),
        rows: readEach(membersOf(section)["rows"], (row) => textsAt(row, ["id", "title", "description"])),
      }),
    ),
  });
}

/** Id and title of a button stand in its `reply`, or beside its `type`. */
export function readButtons(interactive: unknown, header: Read<"buttons">["header"]): Read<"buttons"> {
  const { body, footer, action } = membersOf(interactive);
  const buttons = readEach(membersOf(action)["buttons"], (button) => textsAt(membersOf(button)["reply"] ?? button, ["id", "title"]));
  return given({ header, body: readLine(body), footer: readLine(footer), buttons });
}

/** `{ text: "…" }` */
export const readLine = (line: unknown): string | undefined => textOf(membersOf(line)["text"]);

/** A template in Meta's own shape. */
export function readTemplate(template: unknown): Read<"template"> {
  const { name, language, components } = membersOf(template);
  return given({ name: textOf(name), language: textOf(membersOf(language)["code"]), components: readEach(components, readComponent) });
}

function readComponent(component: unknown): Component {
  const { type, sub_type: subType, index, parameters } = membersOf(component);
  return given({
    type: textOf(type),
    subType: subType === "quick_reply" ? "quickReply" : textOf(subType),
    index: numberOf(index),
    parameters: readEach(parameters, readParameter),
  });
}

function readParameter(parameter: unknown): Item<Component["parameters"]> {
  const { image, video, document, location } = membersOf(parameter);
  return given({
    ...textsAt(parameter, ["type", "text", "payload"]),
    image: image === undefined ? undefined : textsAt(image, ["link", "id"]),
    video: video === undefined ? undefined : textsAt(video, ["link", "id"]),
    document: document === undefined ? undefined : textsAt(document, ["link", "id", "filename"]),
    location: location === undefined ? undefined : readLocation(location),
  });
}

/** Every part of a list; undefined if there is none. */
export const readEach = <Part>(list: unknown, read: (part: unknown, place: number) => Part): readonly Part[] | undefined =>
  Array.isArray(list) ? list.map(read) : undefined;
