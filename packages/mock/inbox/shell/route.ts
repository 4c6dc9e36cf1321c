import { useEffect, useState } from "preact/hooks";

/** Where a message has its own address. */
export const linkTo = (id: number): string => `#/${id}`;

export const openMessage = (id: number): void => {
  location.hash = linkTo(id);
};

/** Back to the list, without another step in the browser's history for it. */
export const closeMessage = (): void => {
  history.replaceState(undefined, "", location.pathname);
  dispatchEvent(new HashChangeEvent("hashchange"));
};

const idIn = (hash: string): number | undefined => {
  const [, id] = /^#\/(\d{1,15})$/.exec(hash) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** The message that the address names now: keys come faster than the page is drawn. */
export const addressedId = (): number | undefined => idIn(location.hash);

/** The message that the address names. */
export function useOpenId(): number | undefined {
  const [id, setId] = useState(addressedId);
  useEffect(() => {
    const follow = (): void => setId(addressedId());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return id;
}
