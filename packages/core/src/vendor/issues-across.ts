import type { Issue } from "../issue.ts";
import type { Message, ReplyButton } from "../message.ts";

/** What a schema cannot say: rules over several members at once, which Meta holds every vendor to. */
export function issuesAcross(message: Message): Issue[] {
  switch (message.type) {
    case "buttons":
      return [...repeatedIn(message.buttons.buttons, "title"), ...repeatedIn(message.buttons.buttons, "id")];
    case "list":
      return [
        ...untitledSections(message.list.sections, "list.sections"),
        ...tooMany(
          message.list.sections.map(({ rows }) => rows.length),
          10,
          "rows",
          "list.sections",
        ),
        ...repeatedIds(message.list.sections.map(({ rows }) => rows)),
      ];
    case "productList":
      return [
        ...untitledSections(message.productList.sections, "productList.sections"),
        ...tooMany(
          message.productList.sections.map(({ productRetailerIds }) => productRetailerIds.length),
          30,
          "products",
          "productList.sections",
        ),
      ];
    default:
      return [];
  }
}

const issue = (path: string, rule: string, sentence: string): Issue => ({ path, rule, message: `${path} ${sentence}` });

const repeatedIn = (buttons: readonly (ReplyButton | undefined)[], member: "title" | "id"): Issue[] =>
  repeated(buttons.map((button) => button?.[member])).map((index) =>
    issue(`buttons.buttons[${index}].${member}`, "uniqueItems", `must differ from the other ${member}s`),
  );

const repeatedIds = (sections: readonly (readonly { readonly id: string }[])[]): Issue[] => {
  const places = sections.flatMap((rows, section) =>
    rows.map(({ id }, row) => ({ id, path: `list.sections[${section}].rows[${row}].id` })),
  );
  return repeated(places.map(({ id }) => id)).map((index) =>
    issue(places[index]?.path ?? "", "uniqueItems", "must differ from the other ids"),
  );
};

/** The places of values that came before. */
const repeated = (values: readonly (string | undefined)[]): number[] =>
  values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));

const untitledSections = (sections: readonly { readonly title?: string | undefined }[], path: string): Issue[] =>
  sections.length < 2
    ? []
    : sections.flatMap(({ title }, index) =>
        title === undefined || title === ""
          ? [issue(`${path}[${index}].title`, "required", "is missing: with more than one section, each has a title")]
          : [],
      );

function tooMany(counts: readonly number[], most: number, noun: string, path: string): Issue[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > most ? [issue(path, "maxItems", `must have at most ${most} ${noun} in all, but have ${total}`)] : [];
}
