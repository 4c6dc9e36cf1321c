export {
  type ContactSpelling,
  readButtons,
  readContacts,
  readEach,
  readLine,
  readList,
  readLocation,
  readNumber,
  readNumbers,
  readTemplate,
  textsAt,
} from "./vendor/read-parts.ts";
export type { ContentReaders, Members, ReadMessage, RequestReader, RequestReading } from "./vendor/request-reading.ts";
export { truthOf } from "./vendor/webhook-values.ts";
