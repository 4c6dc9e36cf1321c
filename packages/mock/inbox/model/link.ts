/** The address, if it is one that a link may lead to: http or https. Whoever sent the message may have written anything. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}

/** `parcels.example.com`, for a line of text. */
export const hostOf = (address: string): string => new URL(address).host;

/** `4471.jpg`, or undefined where the path ends with a slash. */
export function fileIn(address: string): string | undefined {
  const last = new URL(address).pathname.split("/").at(-1);
  return last === "" ? undefined : last;
}
