import { issueAt } from "../issue.ts";
import { invalid, unreadable } from "../not-sent.ts";
import { readMembers } from "../plain-data.ts";
import type { SendOptions } from "../provider.ts";
import type { TemplateFilter, TemplateRow } from "../templates.ts";
import { membersOf, textOf } from "./answer-values.ts";
import { callOptions } from "./client-options.ts";
import { type Page, rowsOf } from "./pages.ts";

/**
 * Lists a vendor's templates, those that are asked for: the vendor may take a name for the beginning of one, or cannot look for one at all.
 *
 * @param read one page, narrowed as far as the vendor can
 */
export async function* templatesOf<Place extends string | number>(
  provider: string,
  asked: (SendOptions & TemplateFilter) | undefined,
  read: (filter: TemplateFilter, options: SendOptions, place: Place | undefined) => Promise<Page<TemplateRow, Place>>,
): AsyncGenerator<TemplateRow, void, undefined> {
  const { name, language, ...options } = callOptions<SendOptions & TemplateFilter>(provider, asked);
  for await (const row of rowsOf<TemplateRow, Place>(keyOf, (place) => read({ name, language }, options, place))) {
    if ((name === undefined || row.name === name) && (language === undefined || row.language === language)) yield row;
  }
}

const keyOf = ({ id, name, language }: TemplateRow): string => JSON.stringify([id, name, language]);

/**
 * What a row that is to be deleted has there.
 *
 * @throws {SendError} `invalid-message`, nothing sent, when that is not of this form
 */
export function keyIn(provider: string, row: unknown, member: "id" | "name", form: RegExp, must: string): string {
  const members = readMembers(Object(row) as object, (unread, problem) => unreadable(provider, unread, "the row", problem));
  const key = textOf(membersOf(members)[member]);
  if (key !== undefined && form.test(key)) return key;
  throw invalid(provider, [issueAt(member, key === undefined ? "required" : "pattern", `must be ${must}`)]);
}
