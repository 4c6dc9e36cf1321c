export type { Issue } from "./issue.ts";
export type {
  Buttons,
  Contact,
  HeaderParameter,
  InteractiveHeader,
  List,
  ListRow,
  ListSection,
  Location,
  Media,
  Message,
  MessageBodies,
  MessageCommon,
  MessageFeature,
  MessageOf,
  MessageType,
  PayloadParameter,
  Product,
  ProductList,
  ProductSection,
  Recipient,
  ReplyButton,
  ReplyButtons,
  Template,
  TemplateComponent,
  TextParameter,
} from "./message.ts";
export { OptionError } from "./option-error.ts";
export type { MessageFor, Provider, SendOptions } from "./provider.ts";
export type { Receipt } from "./receipt.ts";
export { SendError, type SendErrorCode, type SendErrorFacts } from "./send-error.ts";
