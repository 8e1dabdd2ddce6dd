/** Awaits an answer of the registry and takes its body; what failed was thrown as an ApiProblem. */
export async function read<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** As {@link read}, with the version that a change names, and whether it was done (201) or only accepted (202). */
export async function reply<T>(
  answer: Promise<{ data?: T; response: Response }>,
): Promise<{ body: T; version: string; status: number }> {
  const { data, response } = await answer;
  return { body: data as T, version: response.headers.get('ETag') ?? '', status: response.status };
}
