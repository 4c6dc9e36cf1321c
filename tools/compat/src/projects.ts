import type { Project } from "./project.ts";
import { bundled } from "./projects/bundled.ts";
import { express } from "./projects/express.ts";
import { jest } from "./projects/jest.ts";
import { nextjs } from "./projects/nextjs.ts";
import { runtimes } from "./projects/runtimes.ts";
import { typescript } from "./projects/typescript.ts";
import { workers } from "./projects/workers.ts";

/** Every project, in the order in which they run. */
export const projects: readonly Project[] = [runtimes, bundled, typescript, express, nextjs, workers, jest];
