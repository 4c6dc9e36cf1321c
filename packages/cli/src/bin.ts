#!/usr/bin/env node
import { version } from "./version.ts";

const args = process.argv.slice(2);

// Whoever wants to know the version need not wait for the rest.
if (args.length === 1 && args[0] === "--version") process.stdout.write(`${version()}\n`);
else await import("./process.ts").then(({ runProcess }) => runProcess(args));
