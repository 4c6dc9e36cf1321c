import { exitCodes, type ExitCode } from "./exit-codes.ts";

/** What a person can mend: told in words, without a stack. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.misused) {
    super(message);
    this.exitCode = exitCode;
  }
}
