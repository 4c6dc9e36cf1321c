/**
 * Both in a new object, for what every send makes. Written as `{ ...first, ...second }`, Node 20 comes to take such objects for long-lived ones, and keeps them
 * with all that they lead to until the next full collection: a fifth of what a send costs with `@wabakit/node`.
 */
export const merged = <First extends object, Second extends object>(first: First, second: Second): First & Second =>
  hasOddName(first) || hasOddName(second) ? { ...first, ...second } : Object.assign({}, first, second);

/** Assigned, it would be the prototype, and not a member. */
const hasOddName = (object: object): boolean => Object.hasOwn(object, "__proto__");
