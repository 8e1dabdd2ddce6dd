import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as EmploymentPaths } from './generated/employment';
import type { paths as HousingPaths } from './generated/housing';
import type { paths as LedgerPaths } from './generated/ledger';
import type { paths as OverviewPaths } from './generated/overview';
import type { paths as ResidencePaths } from './generated/residence';
import { commonHeaders, rememberSeen } from './headers';
import { ApiProblem, problemOf } from './problem';

type Listener = () => void;
const unauthenticated = new Set<Listener>();

/** Tells whoever listens that the session has ended; what was typed stays in the page. */
export function onUnauthenticated(listener: Listener): () => void {
  unauthenticated.add(listener);
  return () => unauthenticated.delete(listener);
}

async function checked(response: Response): Promise<Response> {
  if (response.ok || response.status === 304) {
    rememberSeen(response);
    return response;
  }
  if (response.status === 401) unauthenticated.forEach((listener) => listener());
  throw await problemOf(response);
}

const registry: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method))) {
      if (!request.headers.has(name) || name === 'Accept-Language') request.headers.set(name, value);
    }
    return request;
  },
  onResponse: ({ response }) => checked(response).then(() => undefined),
  onError: () => new ApiProblem(0, {}),
};

function client<Paths extends object>() {
  const created = createClient<Paths>({ baseUrl: '/', credentials: 'same-origin' });
  created.use(registry);
  return created;
}

/** The services of the registry, each typed by its own OpenAPI document. A request that does not succeed throws an ApiProblem. */
export const residence = client<ResidencePaths>();
export const housing = client<HousingPaths>();
export const employment = client<EmploymentPaths>();
export const overview = client<OverviewPaths>();
export const ledger = client<LedgerPaths>();

/** For bodies that are not JSON: files sent and papers read. */
export async function rawFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(commonHeaders(init.method ?? 'GET'))) {
    if (!headers.has(name)) headers.set(name, value);
  }
  const response = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch(() => {
    throw new ApiProblem(0, {});
  });
  return checked(response);
}
