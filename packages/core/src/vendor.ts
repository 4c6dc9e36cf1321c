export { OptionError } from "./option-error.ts";
export { entryOf, listOf, membersOf, textOf, textsOf } from "./vendor/answer-values.ts";
export { attempt } from "./vendor/attempt.ts";
export { type Call, caller, type Effect, entriesOf, type Told } from "./vendor/call.ts";
export { createClient } from "./vendor/client.ts";
export { checkedSendOptions, type ClientOptions, type Preflight } from "./vendor/client-options.ts";
export type { Answer, CallOptions, Client, Init } from "./vendor/client-types.ts";
export { type AsyncClosable, closable } from "./vendor/closable.ts";
export type { Credential, Credentials } from "./vendor/credential.ts";
export { decimal } from "./vendor/decimal.ts";
export { defineBroadcast } from "./vendor/define-broadcast.ts";
export { defineProvider, type ProviderDefinition, type RequestOf } from "./vendor/define-provider.ts";
export type { Fetch, FetchInit, FetchResponse, ResponseBody, ResponseHead, ResponseHeaders } from "./vendor/fetch.ts";
export { optionsFromEnv, variableOf, type Variables } from "./vendor/from-env.ts";
export { given, type Given } from "./vendor/given.ts";
export { md5Hex, sha1Hex } from "./vendor/hash.ts";
export { inspect } from "./vendor/inspect.ts";
export { invalid, notSent } from "./not-sent.ts";
export { type JsonString, jsonString } from "./vendor/json-string.ts";
export { merged } from "./vendor/merged.ts";
export {
  brokenOptions,
  checkedOptions,
  factoryOptions,
  type OptionRule,
  type OptionRules,
  sendRules,
  unfitOptions,
} from "./vendor/option-rule.ts";
export { allOf, type Page, pageAfter, rowsOf } from "./vendor/pages.ts";
export { digitsOf } from "./phone-number.ts";
export { plainCopy, readMembers } from "./plain-data.ts";
export { safeCause } from "./safe-cause.ts";
export { SendError } from "./send-error.ts";
export { templateCategories, templateStatuses } from "./templates.ts";
export { definePreflight } from "./vendor/preflight.ts";
export type { ContentReaders, Members, ReadMessage, RequestReader, RequestReading } from "./vendor/request-reading.ts";
export type { JsonType, Literal, OperationRules, Rule } from "./vendor/rule.ts";
export { type FileRead, sendFile } from "./vendor/send-file.ts";
export { idOption, phoneOption } from "./vendor/sender-options.ts";
export { type AnswerLike, type Reading, settle, type VendorAnswers, type VendorCodes } from "./vendor/settle.ts";
export { toBusinessAccount } from "./vendor/to-business-account.ts";
export { toPhoneNumber, wordIn } from "./vendor/to-phone-number.ts";
export { toTemplateHeader } from "./vendor/to-template-header.ts";
export { keyIn, templatesOf } from "./vendor/templates-of.ts";
export { checkedTemplate } from "./vendor/template-rules.ts";
export { orRefused, Unsupported } from "./vendor/unsupported.ts";
export type { Unsigned, VendorClient } from "./vendor/vendor-client.ts";
