import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** What became of something that was asked for. */
export interface Notice {
  readonly text: string;
  readonly isError: boolean;
}

/** How long a notice stays: an error wants reading. */
const shownMs = { done: 4_000, error: 10_000 };

export function useNotice(): readonly [notice: Notice | undefined, tell: (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    if (notice === undefined) return undefined;
    const timer = setTimeout(() => setNotice(undefined), notice.isError ? shownMs.error : shownMs.done);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}

export const Toast = ({ notice }: { readonly notice: Notice | undefined }): JSX.Element => (
  <div class="toasts" role="status">
    {notice !== undefined && <p class={notice.isError ? "toast error" : "toast"}>{notice.text}</p>}
  </div>
);
