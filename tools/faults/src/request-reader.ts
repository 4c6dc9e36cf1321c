/** A request as it was read, whole. */
export interface Request {
  /** `POST`, or whatever the client wrote there. */
  readonly method: string;
  /** As it was sent, query included. */
  readonly target: string;
  /** Everything before the body, its empty line left out. */
  readonly head: string;
  /** As it was sent: a chunked one still has its chunk sizes in it. A character is a byte. */
  readonly body: string;
}

/** Cuts what arrives on one connection into requests. */
export interface RequestReader {
  /** Takes what has arrived, and gives the requests that are whole by now. */
  readonly take: (bytes: Buffer) => Request[];
  /** What has arrived of a request that is not whole. */
  readonly rest: () => string;
}

const endOfHead = "\r\n\r\n";
const longest = 64 * 1024 * 1024;

/** Reads HTTP/1.1 as clients write it. A character of its texts is a byte. */
export function createRequestReader(): RequestReader {
  let pending = "";

  function next(): Request | undefined {
    const end = pending.indexOf(endOfHead);
    if (end === -1) return undefined;
    const head = pending.slice(0, end);
    const start = end + endOfHead.length;
    const stop = endOfBody(head, start, pending);
    if (stop === undefined || pending.length < stop) return undefined;
    const body = pending.slice(start, stop);
    pending = pending.slice(stop);
    const [method = "", target = ""] = head.slice(0, head.indexOf("\r\n")).split(" ", 2);
    return { method, target, head, body };
  }

  return {
    take(bytes) {
      pending += bytes.toString("latin1");
      if (pending.length > longest) throw new Error(`A request is longer than ${longest} bytes.`);
      const whole: Request[] = [];
      for (let request = next(); request !== undefined; request = next()) whole.push(request);
      return whole;
    },
    rest: () => pending,
  };
}

/** Where a request ends; undefined if that is not known yet. */
function endOfBody(head: string, start: number, text: string): number | undefined {
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length !== undefined) return start + Number(length);
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return start;
  if (text.startsWith(`0${endOfHead}`, start)) return start + 1 + endOfHead.length;
  const last = text.indexOf(`\r\n0${endOfHead}`, start);
  return last === -1 ? undefined : last + 3 + endOfHead.length;
}
