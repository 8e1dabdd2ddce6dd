import type { Plugin } from 'vite';

/** Has the phone's page ask for the session beside its scripts, not after them. */
export function sessionHint(): Plugin {
  return {
    name: 'anju-session-hint',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) =>
        bundle && path.endsWith('my.html')
          ? [
              {
                tag: 'link',
                injectTo: 'head' as const,
                attrs: { rel: 'preload', href: '/api/session', as: 'fetch', crossorigin: true },
              },
            ]
          : undefined,
    },
  };
}
