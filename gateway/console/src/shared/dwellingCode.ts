/** The dwelling code in what was typed or scanned: the code itself, or the address on a door plate; undefined for anything else. */
export function dwellingCodeIn(typed: string): string | undefined {
  const text = typed.trim().toUpperCase();
  return /(?:^|\/D\/)([0-9A-Z]{25})(?:[?#/].*)?$/.exec(text)?.[1];
}
