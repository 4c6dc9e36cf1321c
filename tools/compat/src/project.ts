/** A project of a user: what is installed beside our packages, what is in it, and what is tried in it. A file of `projects/` each. */
export interface Project {
  readonly name: string;
  /** Exact versions. The first is what the project is about. */
  readonly dependencies: { readonly [name: string]: string };
  /** Fills the folder, in which everything is installed, and tries it. Each result is reported as it is known. */
  readonly run: (folder: string, report: (result: Result) => void) => Promise<void>;
}

/** One thing that was tried. */
export interface Result {
  /** The example it was tried with: `innopaas worker.ts`. */
  readonly example: string;
  /** What was tried: `a push without the headers`. */
  readonly what: string;
  /** What came instead of what should; undefined if nothing else did. */
  readonly problem?: string | undefined;
}
