/** A resource together with the version that a change of it must name. */
export interface Versioned<T> {
  data: T;
  etag: string;
}

export function versioned<T>(result: { data?: T; response: Response }): Versioned<T> {
  return { data: result.data as T, etag: result.response.headers.get('ETag') ?? '' };
}

export function dataOf<T>(result: { data?: T }): T {
  return result.data as T;
}

export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag };
}
