import { optionsFromEnv } from "@wabakit/core/vendor";
import type { __Vendor__Options } from "./provider.ts";

/**
 * The options of `__vendor__` out of environment variables: `__VENDOR___API_KEY` and `__VENDOR___FROM`, and `__VENDOR___BASE_URL` if it is set.
 *
 * @param env default: `process.env`. Where there is none, such as in a worker, give what the runtime gives you
 * @throws {OptionError} naming every variable that is missing; never a value
 */
export const fromEnv = (env?: object): __Vendor__Options =>
  optionsFromEnv("__vendor__", { required: ["apiKey", "from"], optional: ["baseUrl"] }, env);
