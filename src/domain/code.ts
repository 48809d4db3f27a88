/**
 * Whether what stands for a student looks like a name or an e-mail address instead of a code: everyone with the link can
 * open the file. Codes have digits or are up to four capitals.
 */
export function looksLikeName(code: string): boolean {
  const text = code.trim();
  if (text.includes("@")) return true;
  if (/[0-9]/.test(text) || text.length < 3) return false;
  return text.includes(" ") || text.length > 4 || text !== text.toUpperCase();
}
