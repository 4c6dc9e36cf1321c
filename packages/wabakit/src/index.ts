export type {
  Buttons,
  Contact,
  HeaderParameter,
  InteractiveHeader,
  Issue,
  List,
  ListRow,
  ListSection,
  Location,
  Media,
  Message,
  MessageBodies,
  MessageCommon,
  MessageFeature,
  MessageFor,
  MessageOf,
  MessageType,
  PayloadParameter,
  Product,
  ProductList,
  ProductSection,
  Provider,
  Receipt,
  Recipient,
  ReplyButton,
  ReplyButtons,
  SendErrorCode,
  SendErrorFacts,
  SendOptions,
  Template,
  TemplateComponent,
  TextParameter,
} from "@wabakit/core";
export { OptionError, SendError } from "@wabakit/core";
export { byType, type RoutedMessage, type Routes } from "./by-type.ts";
export { type Chain, failover, type FailoverContext, type FailoverOptions } from "./failover.ts";
export { mapMessage } from "./map-message.ts";
export { type OneTimePassword, otpTemplate } from "./otp-template.ts";
export { replyButtons } from "./reply-buttons.ts";
export type { Messages, Outcome, SendManyOptions } from "./send-many.ts";
export { createWhatsApp, type WhatsApp } from "./whatsapp.ts";
export { type RetryOptions, withRetry } from "./with-retry.ts";
