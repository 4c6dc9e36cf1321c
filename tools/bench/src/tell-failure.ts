/** Ends a command that failed with 1: the usage goes with a wrong option or value, the stack with what is a mistake of ours. */
export function tellFailure(error: unknown, usage: string): void {
  const misused =
    error instanceof RangeError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  process.stderr.write(
    misused ? `${error.message}\n\n${usage}` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
