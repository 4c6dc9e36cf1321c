import type { FetchResponse, ResponseHeaders } from "@wabakit/core/vendor";
import type { AnswerBody } from "./answer-body.ts";

/** What is known of an answer when its headers have come. */
interface Head {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: ResponseHeaders;
}

/** An answer whose body may still be on its way. */
export class Answer implements FetchResponse {
  readonly ok: boolean;
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: ResponseHeaders;
  readonly body: AnswerBody;

  constructor({ url, status, statusText, headers }: Head, body: AnswerBody) {
    this.ok = status >= 200 && status < 300;
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.body = body;
  }

  text(): Promise<string> {
    return this.body.text();
  }
}
