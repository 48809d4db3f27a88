/** What was thrown, in its own words; what a service throws need not be an Error of this realm. */
export function messageOf(thrown: unknown, otherwise: string): string {
  const told = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return typeof told === "string" && told !== "" ? told : otherwise;
}
