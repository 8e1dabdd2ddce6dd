/** The texts of all areas as one; areas share no key, but may share the word before the first dot. */
export function merged(...areas: readonly object[]): object {
  const all: Record<string, object> = {};
  for (const area of areas) {
    for (const [word, texts] of Object.entries(area)) all[word] = { ...all[word], ...(texts as object) };
  }
  return all;
}
