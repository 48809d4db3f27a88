/** The flags of a browser that no person looks at. */
export declare const flags: readonly string[];
/** A Chromium for the tests, installed where none is. Throws with a sentence where none can be had. */
export declare function browser(): string;
