import { type ContentReaders, entryOf, given, type Members, membersOf, type RequestReader, textOf } from "@wabakit/core/vendor";
import { readLocation, readNumber, readNumbers, readTemplate, textsAt, truthOf } from "../../core/src/read-request.ts";
import type { paths } from "./generated/schema.ts";

const sendMessage: `POST ${keyof paths}` = "POST /api#SendMessage";

/** What a request says; undefined if it sends no message. */
export const readRequest: RequestReader = (operation, body) => {
  if (operation !== sendMessage) return undefined;
  const { AccountId, accountId, BusinessPhone, To, Type, Content } = membersOf(body);
  const message = entryOf(contents, Type)?.(documentIn(Content));
  if (message === undefined) return undefined;
  return given({ to: readNumbers([To]), from: readNumber(BusinessPhone), account: textOf(AccountId ?? accountId), message });
};

const contents: ContentReaders = {
  text: (content) => ({ type: "text", text: given({ ...textsAt(content, ["body"]), previewUrl: truthOf(content["preview_url"]) }) }),
  image: (content) => ({ type: "image", image: textsAt(content, ["link", "id", "caption"]) }),
  video: (content) => ({ type: "video", video: textsAt(content, ["link", "id", "caption"]) }),
  audio: (content) => ({ type: "audio", audio: textsAt(content, ["link", "id"]) }),
  document: (content) => ({ type: "document", document: textsAt(content, ["link", "id", "filename"]) }),
  sticker: (content) => ({ type: "sticker", sticker: textsAt(content, ["link", "id"]) }),
  location: (content) => ({ type: "location", location: readLocation(content) }),
  template: (content) => ({ type: "template", template: readTemplate(content) }),
};

/** The document in a `Content`; without members if it is none. */
function documentIn(content: unknown): Members {
  try {
    return membersOf(JSON.parse(textOf(content) ?? ""));
  } catch {
    return {};
  }
}
