// Two vendors that do not exist, for the type tests: nothing here runs.
import type { MessageOf, Provider, ReplyButton } from "../src/index.ts";

type Shared = "text" | "image" | "list" | "buttons" | "template";

export declare const acme: Provider<MessageOf<Shared | "sticker", "replyTo" | "mediaId">>;
export declare const globex: Provider<MessageOf<Shared | "product", "replyTo" | "reference">>;

/** What both of them take. */
export type Both = MessageOf<Shared, "replyTo">;

export declare const to: string;
export declare const test: boolean;

export declare const yes: ReplyButton;
export declare const no: ReplyButton;
export declare const later: ReplyButton;
export declare const never: ReplyButton;
