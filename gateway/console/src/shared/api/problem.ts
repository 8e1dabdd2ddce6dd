/** One thing that is wrong with a request, at a field where there is one. */
export interface FieldError {
  field?: string;
  code: string;
  message: string;
}

/** A request that did not succeed: a problem document (RFC 9457), or no answer at all (status 0, code `network`). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldError[];
  readonly retryAfter: number | undefined;

  constructor(status: number, body: ProblemDocument, retryAfter?: number) {
    super(body.title ?? String(status));
    this.name = 'ApiProblem';
    this.status = status;
    this.code = codeOf(body.type) ?? (status === 0 ? 'network' : `http-${status}`);
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** No answer, or a part of the registry is down: trying again later is sensible. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** Somebody else changed the record since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
}

function codeOf(type: string | undefined): string | undefined {
  const code = type?.split(/[/:#]/).pop();
  return code && code !== 'blank' ? code : undefined;
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const body = (await response.json().catch(() => ({}))) as ProblemDocument;
  return new ApiProblem(response.status, body, retryAfter);
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, {});
}
