/** A project of a user: what is installed beside our packages, what is in it, and what is tried in it. A file of `projects/` each. */
export interface Project {
  readonly name: string;
  /** Above its table in the guide. */
  readonly title: string;
  /** Exact versions. The first is what the project is about. */
  readonly dependencies: { readonly [name: string]: string };
  /** The dependencies whose install scripts run; no others do. */
  readonly scriptsOf?: readonly string[];
  /** Whether the packages for Node alone are installed as well. */
  readonly hasNodeOnly?: boolean;
  /** Every example that it tries: the rows of its table. */
  readonly examples: readonly string[];
  /** The one column of its table, in which what was tried is counted; without it there is a column for each. */
  readonly counts?: string;
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
  /** Why it could not be tried on this machine. */
  readonly missing?: string | undefined;
  /** Of what the machine itself brings to the example. */
  readonly version?: string | undefined;
}
