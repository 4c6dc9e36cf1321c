declare const json: unique symbol;

/**
 * A string whose text is a `T` written as JSON. Made with `jsonString`.
 * The mark exists only in the types. It takes a `T` with every member there is, so that text with an optional member more is another type.
 */
export type JsonString<T> = string & { readonly [json]: (complete: Required<T>) => T };

/**
 * Writes a value as JSON text that remembers its type: `Content: jsonString({ body: "Hello" })`.
 * The type comes from where the text goes; where nothing says so, name it: `jsonString<components["schemas"]["TextContent"]>({ … })`.
 */
export const jsonString = <T>(value: NoInfer<T>): JsonString<T> =>
  // The text is what JSON.stringify gives for a T.
  JSON.stringify(value) as JsonString<T>;
