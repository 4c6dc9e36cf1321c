// Eleventy has no types of its own; this is what src/site/write-pages.ts uses of it.
declare module "@11ty/eleventy" {
  export interface EleventyPage {
    readonly inputPath: string;
    readonly filePathStem: string;
  }

  export interface EleventyConfig {
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setLibrary(format: "md", library: { render(markdown: string): string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string): void;
    addPreprocessor(
      name: string,
      formats: string,
      change: (data: { readonly page: EleventyPage }, content: string) => string | Promise<string>,
    ): void;
    addTransform(name: string, change: (this: { readonly page: EleventyPage }, content: string) => string): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly quietMode: boolean; readonly configPath: null; readonly config: (config: EleventyConfig) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
