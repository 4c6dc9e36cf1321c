export { createNodeFetch, type NodeFetch, type NodeFetchOptions } from "./node-fetch.ts";
