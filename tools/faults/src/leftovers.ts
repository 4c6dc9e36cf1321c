/**
 * What keeps the process busy, but for what the runtime's pool of connections keeps for itself. Compare it with what it was before: a socket that was just
 * closed is there for a moment yet.
 */
export const busy = (): readonly string[] =>
  process
    .getActiveResourcesInfo()
    .filter((kind) => /^(?:Timeout|TCP|TLS|GetAddrInfo)/.test(kind))
    .toSorted();

/** Counts the rejections that nobody handles, until it is stopped and says how many there were. */
export function watchRejections(): () => number {
  let unhandled = 0;
  const count = (): void => void (unhandled += 1);
  process.on("unhandledRejection", count);
  return () => {
    process.off("unhandledRejection", count);
    return unhandled;
  };
}
