/**
 * How often each message was received, whatever was answered. A message is known by a marker in its text: `m-` and a number of at most seven
 * digits, `m-1204`, with no letter or digit beside it. One counter may serve several servers, so that a duplicate at another vendor is seen, too.
 */
export interface Received {
  /** How many requests had this marker. */
  readonly get: (marker: string) => number;
  /** How many messages were received, each at least once. */
  readonly messages: () => number;
  /** The markers of the messages that were received more than once, at most the first 100. */
  readonly repeated: () => string[];
  /** Counts the markers in a request and gives them; each counts once. */
  readonly count: (body: string) => readonly string[];
}

const pattern = /(?<![A-Za-z0-9])m-(\d{1,7})(?!\d)/g;
const most = 65_535; // what one entry can hold: it stays there

/** A counter that takes two bytes a message, however often it counts. */
export function createReceived(): Received {
  let counts = new Uint16Array(1024);

  function add(number: number): void {
    if (number >= counts.length) {
      const larger = new Uint16Array(Math.max(number + 1, counts.length * 2));
      larger.set(counts);
      counts = larger;
    }
    counts[number] = Math.min((counts[number] ?? 0) + 1, most);
  }

  return {
    get: (marker) => counts[Number(marker.slice(2))] ?? 0,
    messages: () => counts.reduce((sum, times) => (times === 0 ? sum : sum + 1), 0),
    repeated() {
      const markers: string[] = [];
      for (const [number, times] of counts.entries()) if (times > 1 && markers.length < 100) markers.push(`m-${number}`);
      return markers;
    },
    count(body) {
      const numbers = new Set(Array.from(body.matchAll(pattern), ([, number]) => Number(number)));
      for (const number of numbers) add(number);
      return Array.from(numbers, (number) => `m-${number}`);
    },
  };
}
