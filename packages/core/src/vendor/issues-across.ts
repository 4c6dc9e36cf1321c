import { type Issue, issueAt } from "../issue.ts";
import type { Message } from "../message.ts";

/** What a schema cannot say: rules over several members at once, which Meta holds every vendor to. */
export function issuesAcross(message: Message): Issue[] {
  switch (message.type) {
    case "buttons": {
      const buttons = message.buttons.buttons.map((button, index) => ({ ...button, path: `buttons.buttons[${index}]` }));
      return [...repeated(buttons, "title"), ...repeated(buttons, "id")];
    }
    case "list": {
      const { sections } = message.list;
      const rows = sections.flatMap((section, at) =>
        section.rows.map(({ id }, row) => ({ id, path: `list.sections[${at}].rows[${row}]` })),
      );
      return [...untitled(sections, "list.sections"), ...tooMany(rows, 10, "rows", "list.sections"), ...repeated(rows, "id")];
    }
    case "productList": {
      const { sections } = message.productList;
      const products = sections.flatMap(({ productRetailerIds }) => productRetailerIds);
      return [...untitled(sections, "productList.sections"), ...tooMany(products, 30, "products", "productList.sections")];
    }
    default:
      return [];
  }
}

/** Each that has there what one before it has. */
const repeated = <Member extends string>(
  parts: readonly ({ readonly path: string } & { readonly [member in Member]?: string })[],
  member: Member,
): Issue[] =>
  parts
    .filter((part, index) => parts.findIndex((other) => other[member] === part[member]) < index)
    .map(({ path }) => issueAt(`${path}.${member}`, "uniqueItems", `must differ from the other ${member}s`));

const untitled = (sections: readonly { readonly title?: string | undefined }[], path: string): Issue[] =>
  sections.length < 2
    ? []
    : sections.flatMap(({ title }, index) =>
        title === undefined || title === ""
          ? [issueAt(`${path}[${index}].title`, "required", "is missing: with more than one section, each has a title")]
          : [],
      );

const tooMany = ({ length }: readonly unknown[], most: number, noun: string, path: string): Issue[] =>
  length > most ? [issueAt(path, "maxItems", `must have at most ${most} ${noun} in all, but have ${length}`)] : [];
