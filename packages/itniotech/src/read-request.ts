import {
  type ContentReaders,
  entryOf,
  given,
  type Members,
  membersOf,
  type ReadMessage,
  type RequestReader,
  textOf,
} from "@wabakit/core/vendor";
import {
  type ContactSpelling,
  readButtons,
  readContacts,
  readLine,
  readList,
  readLocation,
  readNumber,
  readNumbers,
  readTemplate,
  textsAt,
} from "../../core/src/read-request.ts";
import type { paths } from "./generated/schema.ts";

/** What a request says; undefined if it sends no message. */
export const readRequest: RequestReader = (operation, body) => {
  const { appId, businessPhone, recipient, ...content } = membersOf(body);
  const message = entryOf(operations, operation)?.(content);
  if (message === undefined) return undefined;
  return given({ to: readNumbers([recipient]), from: readNumber(businessPhone), account: textOf(appId), message });
};

const operations: { readonly [operation in `POST ${keyof paths}`]?: (content: Members) => ReadMessage | undefined } = {
  "POST /wa/template/sendMsg": ({ template }) => ({ type: "template", template: readTemplate(template) }),
  "POST /wa/custom/sendMsg"(content) {
    const message = entryOf(contents, content["type"])?.(content);
    const replyTo = textOf(membersOf(content["context"])["refMessageId"]);
    return message && given({ ...message, replyTo });
  },
};

const contents: ContentReaders = {
  text: ({ text }) => ({ type: "text", text: textsAt(text, ["body"]) }),
  image: ({ image }) => ({ type: "image", image: textsAt(image, ["link", "caption"]) }),
  video: ({ video }) => ({ type: "video", video: textsAt(video, ["link", "caption"]) }),
  audio: ({ audio }) => ({ type: "audio", audio: textsAt(audio, ["link"]) }),
  document: ({ document }) => ({ type: "document", document: textsAt(document, ["link", "filename", "caption"]) }),
  sticker: ({ sticker }) => ({ type: "sticker", sticker: textsAt(sticker, ["link"]) }),
  location: ({ location }) => ({ type: "location", location: readLocation(location) }),
  contacts: ({ contacts }) => ({ type: "contacts", contacts: readContacts(contacts, spelling) }),
  interactive: ({ interactive }) => entryOf(interactives, membersOf(interactive)["type"])?.(membersOf(interactive)),
};

const interactives: ContentReaders = {
  list: (interactive) => ({ type: "list", list: readList(interactive, header(interactive)) }),
  button: (interactive) => ({ type: "buttons", buttons: readButtons(interactive, header(interactive)) }),
  location_request_message: ({ body }) => ({ type: "locationRequest", locationRequest: given({ body: readLine(body) }) }),
};

const header = ({ header: line }: Members): { readonly type?: string; readonly text?: string } | undefined =>
  line === undefined ? undefined : textsAt(line, ["type", "text"]);

const spelling: ContactSpelling = {
  formattedName: "formatted_name",
  firstName: "first_name",
  lastName: "last_name",
  middleName: "middle_name",
  countryCode: "country_code",
  waId: "wa_id",
};
