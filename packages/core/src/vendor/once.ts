/** What makes a value when it is asked for first, and gives the same one from then on. */
export const once = /* @__NO_SIDE_EFFECTS__ */ <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
