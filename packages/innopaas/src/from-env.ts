import { optionsFromEnv } from "@wabakit/core/vendor";
import type { InnopaasOptions } from "./provider.ts";

/**
 * The options of `innopaas` out of environment variables: `INNOPAAS_APP_KEY`, `INNOPAAS_AUTHORIZATION`, `INNOPAAS_WABA_ID` and `INNOPAAS_FROM`, and
 * `INNOPAAS_BASE_URL` if it is set.
 *
 * @param env default: `process.env`. Where there is none, such as in a worker, give what the runtime gives you
 * @throws {OptionError} naming every variable that is missing; never a value
 */
export const fromEnv = (env?: object): InnopaasOptions =>
  optionsFromEnv("innopaas", { required: ["appKey", "authorization", "wabaId", "from"], optional: ["baseUrl"] }, env);
