/** What is wrong about a call, in words that go on from the function's name: `actuals has 8 rows, targets has 10`. */
export class WrongCall extends Error {}
