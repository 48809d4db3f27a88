/**
 * A short text that tells other texts apart; FNV-1a, because only equality matters and the platform has no hash that
 * pure code may call.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
