// What reads requests back. It is not published: vendors take it by path, and only the mock has it in its bundle.
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
export { truthOf } from "./vendor/webhook-values.ts";
