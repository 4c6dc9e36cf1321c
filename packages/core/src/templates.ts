import type { SendOptions } from "./provider.ts";

/** What a template is for, in Meta's words. */
export type TemplateCategory = (typeof templateCategories)[number];

/** Where a template stands, in Meta's words. Only an approved one is sure to be sent. */
export type TemplateStatus = (typeof templateStatuses)[number];

/** Every `TemplateCategory`. */
export const templateCategories = ["MARKETING", "UTILITY", "AUTHENTICATION"] as const;
/** Every `TemplateStatus`. */
export const templateStatuses = [
  "PENDING",
  "APPROVED",
  "REJECTED",
  "PAUSED",
  "DISABLED",
  "IN_APPEAL",
  "FLAGGED",
  "REINSTATED",
  "LIMIT_EXCEEDED",
  "PENDING_DELETION",
  "DELETED",
] as const;

/** A template in one language, to be reviewed by Meta. Of a passcode template, the text is Meta's own. */
export type NewTemplate = WrittenTemplate | PasscodeTemplate;

/** A template whose text is the caller's. */
export interface WrittenTemplate extends TemplateName {
  readonly category: "MARKETING" | "UTILITY";
  readonly components: {
    readonly header?: TemplateHeader;
    /** At most 1,024 characters, with the variables `{{1}}`, `{{2}}`, … and a sample value for each of them. */
    readonly body: { readonly text: string; readonly examples?: readonly string[] };
    /** At most 60 characters. */
    readonly footer?: { readonly text: string };
    readonly buttons?: readonly TemplateButton[];
  };
}

/** A template for one-time passcodes; its text is Meta's own. */
export interface PasscodeTemplate extends TemplateName {
  readonly category: "AUTHENTICATION";
  readonly components: {
    /** Whether the text advises not to share the code. */
    readonly body: { readonly addSecurityRecommendation: boolean };
    /** After how many minutes the code expires, 1 to 90, says a line under the text. */
    readonly footer?: { readonly codeExpirationMinutes: number };
    readonly buttons: readonly [PasscodeButton];
  };
}

interface TemplateName {
  /** Lower-case letters, digits and underscores. */
  readonly name: string;
  /** Meta's code: `en_GB`. */
  readonly language: string;
}

/** What stands above the text. `example` is a sample for the reviewers: the value of the variable, or the handle of an uploaded file. */
export type TemplateHeader =
  | { readonly format: "text"; readonly text: string; readonly example?: string }
  | { readonly format: "image" | "video" | "document"; readonly example?: string }
  | { readonly format: "location" };

/** A button of a new template. */
export type TemplateButton =
  | { readonly type: "quickReply"; readonly text: string }
  /** The address may end in the variable `{{1}}`; `example` is then a whole address. */
  | { readonly type: "url"; readonly text: string; readonly url: string; readonly example?: string }
  /** The country code, in digits, goes with the number because InnoPaaS wants it apart. */
  | { readonly type: "phoneNumber"; readonly text: string; readonly phoneNumber: string; readonly countryCode?: string };

/** A button that copies the passcode. */
export interface PasscodeButton {
  readonly type: "otp";
  readonly otpType: "copyCode";
  readonly text?: string;
}

/** One template in one language, as the vendor lists it. A member is left out where the vendor gives no value, or one that Meta does not have. */
export interface TemplateRow extends TemplateName {
  /** The vendor's key of what `delete` deletes. */
  readonly id?: string;
  readonly category?: TemplateCategory;
  readonly status?: TemplateStatus;
  /** Why it was rejected, in the vendor's words. */
  readonly reason?: string;
  readonly components: ListedComponents;
  /** The vendor's entry as it came; where the vendor has one for all languages, without the others. */
  readonly raw: unknown;
}

/** The parts of a listed template, as far as the vendor tells them. */
export interface ListedComponents {
  readonly header?: TemplateHeader;
  readonly body?: { readonly text?: string; readonly examples?: readonly string[]; readonly addSecurityRecommendation?: boolean };
  readonly footer?: { readonly text?: string; readonly codeExpirationMinutes?: number };
  /** All of them, in their order, which messages count by. */
  readonly buttons?: readonly ListedButton[];
}

/** A button of a listed template. A member is left out where the vendor gives no value. */
export interface ListedButton {
  /** Left out if it is none of these. */
  readonly type?: (TemplateButton | PasscodeButton)["type"];
  readonly text?: string;
  readonly url?: string;
  readonly example?: string;
  readonly phoneNumber?: string;
  readonly countryCode?: string;
  readonly otpType?: "copyCode" | "oneTap";
}

/** Which templates to list, by all that is given; without either, all of them. */
export interface TemplateFilter {
  /** The whole name: a longer one that begins so is not listed. */
  readonly name?: string | undefined;
  /** Meta's code: `en` is not `en_GB`. */
  readonly language?: string | undefined;
}

/** The templates of an account. */
export interface Templates {
  /**
   * Lists the templates, one row for each language, and asks for a page when it is needed: nothing is asked before the first row is. `name` and
   * `language` narrow the list, at the vendor where it can: so the status of one template is looked up. The other options hold for each page. What is
   * created or deleted while the list is read moves the rest between the pages, so that rows may be missed; none comes twice. Rejects with
   * `SendError`; its `accepted` is always `"no"`.
   */
  readonly list: (options?: SendOptions & TemplateFilter) => AsyncGenerator<TemplateRow, void, undefined>;
  /**
   * Deletes the template of a row. **Which languages go with it differs**: with Itniotech and uSpeedo all languages of its name, and the name cannot be
   * used again for a month (documented by Itniotech, Meta's rule); with InnoPaaS the row's own, while what becomes of the others is not documented.
   *
   * Rejects with `SendError`; its `accepted` is `"unknown"` where the template may be gone.
   */
  readonly delete: (row: Pick<TemplateRow, "id" | "name">, options?: SendOptions) => Promise<void>;
}

/** The templates of an account, where the vendor lets new ones be made. */
export interface EditableTemplates extends Templates {
  /**
   * Hands in a template in one language for review; the verdict comes by webhook. Rejects with `SendError`; its `accepted` is `"unknown"` where the
   * template may have been taken.
   */
  readonly create: (template: NewTemplate, options?: SendOptions) => Promise<CreatedTemplate>;
}

/** The vendor took the template. It says nothing about the verdict: that comes by webhook. */
export interface CreatedTemplate {
  /** The vendor's id of it, if the vendor tells. */
  readonly id?: string;
  /** The vendor's answer as it came. */
  readonly raw: unknown;
}
