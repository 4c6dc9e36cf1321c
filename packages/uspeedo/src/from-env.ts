import { optionsFromEnv } from "@wabakit/core/vendor";
import type { UspeedoOptions } from "./provider.ts";

/**
 * The options of `uspeedo` out of environment variables: `USPEEDO_ACCESS_KEY_ID`, `USPEEDO_ACCESS_KEY_SECRET` and `USPEEDO_FROM`, and, if they are
 * set, `USPEEDO_ACCOUNT_ID` and `USPEEDO_BASE_URL`.
 *
 * @param env default: `process.env`. Where there is none, such as in a worker, give what the runtime gives you
 * @throws {OptionError} naming every variable that is missing; never a value
 */
export const fromEnv = (env?: object): UspeedoOptions =>
  optionsFromEnv(
    "uspeedo",
    { required: ["accessKeyId", "accessKeySecret", "from"], optional: ["accountId", "baseUrl"], wholeNumbers: ["accountId"] },
    env,
  );
