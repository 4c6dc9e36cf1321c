import { isIP } from "node:net";
import type { Headers } from "./arrival.ts";

// The mock's own API is for programs, and for pages that the mock itself has served. A page of the web's that is open in a browser on this machine must
// reach it neither as another origin nor through a name that was made to lead here (DNS rebinding).

/** Names that nobody can register on the internet: those without a dot, as containers have, and those that are reserved for private use. */
const privateName = /^[^.]+$|\.(?:localhost|internal|test)$/;

/**
 * Why a request may not use the API; undefined if it may.
 *
 * @param own the host that the mock was told to listen on
 */
export function foreign({ host, origin }: Headers, own: string): string | undefined {
  if (host !== undefined && !isOwnHost(host, own)) return `${host} is not a name of this mock; use its IP address, or localhost`;
  if (origin !== undefined && hostOf(origin) !== host) return `pages of ${origin} may not use it`;
  return undefined;
}

function isOwnHost(host: string, own: string): boolean {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "") : "";
  return isIP(name) !== 0 || name === own || (name !== "" && privateName.test(name));
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
