/** How the command ends, for scripts. */
export const exitCodes = {
  done: 0,
  /** Refused, failed, not valid: nothing of it was taken. */
  refused: 1,
  /** Flags, settings or files that cannot be worked with: nothing left the machine. */
  misused: 2,
  /** The vendor may have a message, or not. */
  unknown: 3,
  interrupted: 130,
  /** Who read the output has gone. */
  closed: 141,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** For `--help` and the guide. */
export const exitCodeTexts: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.done, "done: taken, valid, all in order"],
  [exitCodes.refused, "refused or failed: something was not taken, is not valid or not in order"],
  [exitCodes.misused, "misused: a flag, a setting or a file; nothing left this machine"],
  [exitCodes.unknown, "unknown: the vendor may have a message, or not; look before you send it again"],
  [exitCodes.interrupted, "interrupted with Ctrl-C"],
  [exitCodes.closed, "whoever read the output has closed it"],
];
