import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageFailure } from '../components/PageFailure';
import { DeskLayout } from './DeskLayout';
import { pages } from './pages';

const routes: RouteObject[] = [
  {
    path: '/desk',
    element: <DeskLayout />,
    errorElement: <PageFailure />,
    HydrateFallback: () => null,
    children: [
      ...pages.map(
        ({ path, page }): RouteObject =>
          ({
            path: path === '' ? undefined : path,
            index: path === '' ? true : undefined,
            lazy: async () => ({ Component: await page(), ErrorBoundary: PageFailure }),
          }) as RouteObject,
      ),
      { path: '*', lazy: async () => ({ Component: (await import('../components/NotFound')).NotFound }) },
    ],
  },
];

export const router = createBrowserRouter(routes);
