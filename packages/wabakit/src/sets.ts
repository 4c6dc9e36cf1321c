/** What is in every one of several sets. */
export function inAll<T>(sets: readonly ReadonlySet<T>[]): Set<T> {
  const [first = new Set<T>(), ...others] = sets;
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}
