import type { IncomingMessage } from 'node:http';
import type { Connect, Plugin } from 'vite';

/**
 * The development server in front of a running registry (`ANJU_GATEWAY`). With `ANJU_TOKEN` it stands in for signing in:
 * requests carry the token, and the session is what the token claims.
 */
export function devGateway(): Plugin {
  const target = process.env.ANJU_GATEWAY ?? 'http://localhost:8080';
  const token = process.env.ANJU_TOKEN;
  const proxied = {
    target,
    configure: (proxy: { on: (event: 'proxyReq', listener: (request: ProxyRequest) => void) => void }) => {
      proxy.on('proxyReq', (request) => {
        if (token) request.setHeader('authorization', `Bearer ${token}`);
      });
    },
  };
  const paths = ['/api', '/d/', '/sign-in', '/sign-out', '/activate', '/docs', '/.well-known'];
  return {
    name: 'anju-dev-gateway',
    config: () => ({
      server: {
        host: '127.0.0.1',
        proxy: Object.fromEntries(paths.map((path) => [path, { ...proxied }])),
      },
    }),
    configureServer(server) {
      server.middlewares.use(session(token));
      server.middlewares.use(entries);
    },
  };
}

interface ProxyRequest {
  setHeader(name: string, value: string): void;
}

function session(token: string | undefined): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (pathOf(request) !== '/api/session') return next();
    if (!token) return next();
    response.setHeader('content-type', 'application/json');
    response.setHeader('set-cookie', 'XSRF-TOKEN=development; Path=/; SameSite=Lax');
    response.end(JSON.stringify(claimsOf(token)));
  };
}

function claimsOf(token: string): object {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  const roles = claims['roles'] as string[] | undefined;
  return {
    signedIn: true,
    user: claims['preferred_username'] ?? claims['sub'],
    displayName: claims['name'] ?? claims['preferred_username'] ?? claims['sub'],
    role: claims['role'] ?? roles?.[0],
    division: claims['division'] ?? null,
    personId: claims['person_id'] ?? claims['person'] ?? null,
    uscc: claims['uscc'] ?? null,
    expiresAt: new Date(Number(claims['exp']) * 1000).toISOString(),
    idleSeconds: 1800,
  };
}

const entries: Connect.NextHandleFunction = (request, _response, next) => {
  const path = pathOf(request);
  const entry = /^\/(desk|my)(\/[^.]*)?$/.exec(path)?.[1];
  if (entry) request.url = `/${entry}.html`;
  else if (path === '/') request.url = '/desk.html';
  next();
};

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? '';
}
