import type { ResponseHeaders } from "@wabakit/core/vendor";

/** Headers as undici gives them: by name in lower case, and what came several times as a list. */
export type HeaderValues = { readonly [name: string]: string | readonly string[] | undefined };

/** The part of `Headers` that clients read. */
export class AnswerHeaders implements ResponseHeaders {
  readonly #values: HeaderValues;

  constructor(values: HeaderValues) {
    this.#values = values;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
    return value === undefined ? null : textOf(value);
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of Object.entries(this.#values)) if (value !== undefined) visit(textOf(value), name);
  }
}

const textOf = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join(", "));
