export declare const USAGE: string;
export declare const NO_SCRIPT: string;
export declare function readOptions(args: readonly string[]): {
  readonly scriptId: string | null;
  readonly dryRun: boolean;
};
export declare function scriptIdIn(text: string): string;
export declare function withScript(text: string, scriptId: string): string;
