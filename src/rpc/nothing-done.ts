/** Stops a run before it has changed anything, with a sentence for people. */
export class NothingDone extends Error {}
