export type { Issue } from "./issue.ts";
export { OptionError } from "./option-error.ts";
export { SendError, type SendErrorCode, type SendErrorFacts } from "./send-error.ts";
