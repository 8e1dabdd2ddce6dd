import { useSessionState } from '@shared/session/SessionContext';
import { signInAddress } from '@shared/session/session';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { PurposeDialog } from '../purpose/PurposeDialog';
import { DeskHeader } from './DeskHeader';
import { DeskMenu } from './DeskMenu';
import { SessionEnded } from './SessionEnded';

/** The frame of every page at a desk. Whoever has not signed in is sent to do so and comes back here. */
export function DeskLayout() {
  const { session, failed, reload } = useSessionState();
  const { t } = useTranslation();
  const signedOut = session?.signedIn === false;
  useEffect(() => {
    if (signedOut) window.location.replace(signInAddress(window.location));
  }, [signedOut]);

  if (failed && !session) return <Problem error={undefined} retry={reload} />;
  if (!session?.signedIn) return <Loading />;
  return (
    <div className="desk">
      <a className="skip-link" href="#content">
        {t('frame.skip')}
      </a>
      <DeskHeader />
      <DeskMenu />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <PurposeDialog />
      <SessionEnded />
      <ScrollRestoration />
    </div>
  );
}
