// What the mock takes of Prism. This file alone becomes `dist/prism-http.js`, with all of Prism that it reaches and nothing to install; tsdown.config.ts
// says what is left out of it. It is imported only where Prism is wanted, as loading it is most of the time the mock takes to start.
export { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
export { bundleTarget, decycle } from "@stoplight/json";
export { createInstance, ProblemJsonError } from "@stoplight/prism-http";
