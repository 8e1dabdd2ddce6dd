import { ApiProblem } from '@shared/api/problem';
import '@shared/tokens.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startLanguage } from './app/language';
import { createRouter } from './app/router';
import { sessionQuery } from './app/session';
import { HOMES } from './public/homes';
import './my.css';
import './parts.css';
import './forms.css';
import './lists.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, problem) => problem instanceof ApiProblem && problem.temporary && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

// Whatever the first page needs is asked for at once, not one after the other.
const texts = startLanguage();
const router = createRouter();
void queries.fetchQuery(sessionQuery).then(
  (session) => (session.signedIn && router.state.location.pathname === '/my/' ? HOMES[session.role]?.() : undefined),
  () => undefined,
);
void texts.then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
});
