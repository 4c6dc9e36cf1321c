import type { Project } from "./project.ts";
import { express } from "./projects/express.ts";
import { nextjs } from "./projects/nextjs.ts";
import { workers } from "./projects/workers.ts";

/** Every project, in the order in which they run. */
export const projects: readonly Project[] = [express, nextjs, workers];
