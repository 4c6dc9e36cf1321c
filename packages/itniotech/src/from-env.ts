import { optionsFromEnv } from "@wabakit/core/vendor";
import type { ItniotechOptions } from "./provider.ts";

/**
 * The options of `itniotech` out of environment variables: `ITNIOTECH_API_KEY`, `ITNIOTECH_API_SECRET`, `ITNIOTECH_APP_ID` and `ITNIOTECH_FROM`, and
 * `ITNIOTECH_BASE_URL` if it is set.
 *
 * @param env default: `process.env`. Where there is none, such as in a worker, give what the runtime gives you
 * @throws {OptionError} naming every variable that is missing; never a value
 */
export const fromEnv = (env?: object): ItniotechOptions =>
  optionsFromEnv("itniotech", { required: ["apiKey", "apiSecret", "appId", "from"], optional: ["baseUrl"] }, env);
