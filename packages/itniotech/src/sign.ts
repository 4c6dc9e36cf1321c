import { type Credentials, md5Hex, type Unsigned } from "@wabakit/core/vendor";

type Keys = Credentials<"apiKey" | "apiSecret">;

/** What is hashed: key, secret and time, without separators. The body is not part of it (interface guide, read 2026-11). */
export const plaintext = ({ apiKey, apiSecret }: Keys, { timestamp }: Pick<Unsigned, "timestamp">): string =>
  apiKey + apiSecret + timestamp;

/** The `Sign` header: MD5 in lower-case hex. The guide allows upper case too, but every published client sends lower case. */
export const sign = (credentials: Keys, request: Pick<Unsigned, "timestamp">): string => md5Hex(plaintext(credentials, request));
