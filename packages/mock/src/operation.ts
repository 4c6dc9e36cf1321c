import type { Contract } from "./contract.ts";
import type { Action } from "./dispatch.ts";
import { type Form, formOf } from "./form.ts";
import { isObject, type Members, valueAt } from "./json.ts";

/** One operation of a contract. */
export interface Operation {
  /** `POST /wa/custom/sendMsg`; of several actions at one URL, `POST /api#SendMessage`. */
  readonly key: string;
  readonly method: string;
  /** As in the contract, fragment included. */
  readonly path: string;
  /** For several actions at one URL: what in the body means this one. */
  readonly action: Action | undefined;
  /** Top-level members that the vendor's samples show as a number against its own table. */
  readonly tolerated: readonly string[];
  /** What its body must be, if it is a form and not JSON. */
  readonly form: Form | undefined;
  /** Whether it sends messages: its success answers a message id. */
  readonly sends: boolean;
  /** The named answers of the contract. */
  readonly examples: { readonly [name: string]: unknown };
}

/** The URL path of an operation: the fragment is never sent. */
export const urlPath = (path: string): string => path.replace(/#.*$/, "");

export function operationsOf(contract: Contract): Operation[] {
  const dispatch = contract["x-dispatch"];
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!isObject(operation) || !isObject(operation["responses"])) return [];
      const schema = mediaOf(contract, operation["requestBody"])["schema"];
      const form = mediaOf(contract, operation["requestBody"], "multipart/form-data");
      const members = membersOf(contract, schema);
      return [
        {
          key: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          action: dispatch === undefined ? undefined : actionOf(dispatch, members.get(dispatch) ?? {}),
          tolerated: [...members].filter(([, property]) => property["x-tolerates"] !== undefined).map(([name]) => name),
          form: form["schema"] === undefined ? undefined : formOf(resolve(contract, form["schema"]), form["encoding"]),
          sends: Array.isArray(operation["tags"]) && operation["tags"].includes("messages"),
          examples: examplesIn(contract, mediaOf(contract, operation["responses"]["200"])),
        },
      ];
    }),
  );
}

/** The named examples of a media-type object. */
export function examplesIn(contract: Contract, { examples }: Members): { [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(isObject(examples) ? examples : {}).map(([name, example]) => [name, resolve(contract, example)["value"]]),
  );
}

/** What a request body or a response is in one media type. */
export function mediaOf(contract: Contract, holder: unknown, type = "application/json"): Members {
  const { content } = resolve(contract, holder);
  const media = isObject(content) ? content[type] : undefined;
  return isObject(media) ? media : {};
}

/** Every top-level member that a request may have, over all branches of a choice. */
function membersOf(contract: Contract, schema: unknown): Map<string, Members> {
  const { allOf, oneOf, properties } = resolve(contract, schema);
  const parts = [allOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = Object.entries(isObject(properties) ? properties : {}).filter((entry): entry is [string, Members] => isObject(entry[1]));
  return new Map([...parts.flatMap((part) => [...membersOf(contract, part)]), ...own]);
}

function actionOf(member: string, { const: literal, enum: literals, "x-vendor-code": codes }: Members): Action {
  const texts = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === "string");
  const entries = Object.entries(isObject(codes) ? codes : {}).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { member, literals: texts([literal, literals].flat()), codes: Object.fromEntries(entries) };
}

/** A node of the contract, or what it refers to. */
export function resolve(contract: Contract, node: unknown): Members {
  if (!isObject(node)) return {};
  const { $ref: ref } = node;
  return typeof ref === "string" ? resolve(contract, valueAt(contract, ref.slice(2).replaceAll("/", "."))) : node;
}
