/**
 * The engine reports its timings with `console.debug`, which Node prints where commands write their results.
 * Imported for its effect.
 */
console.debug = () => {};
