import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How often news is read out at most, so that a load test does not talk without end. */
const everyMs = 5_000;

/** Tells who cannot see the list that something has come. */
export function Announcer({ arrived }: { readonly arrived: number }): JSX.Element {
  const told = useRef(0);
  const latest = useRef(arrived);
  latest.current = arrived;
  const [news, tell] = useState("");
  useEffect(() => {
    const timer = setInterval(() => {
      const count = latest.current - told.current;
      told.current = latest.current;
      if (count > 0) tell(count === 1 ? "1 new request" : `${count} new requests`);
      else tell("");
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <p class="unseen" role="status">
      {news}
    </p>
  );
}
