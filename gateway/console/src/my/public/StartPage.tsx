import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { Ways } from '../parts/Bits';
import { Loaded, Loading } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { HOMES } from './homes';

const ResidentHome = lazy(HOMES.resident!);
const LandlordHome = lazy(HOMES.landlord!);
const EmployerHome = lazy(HOMES.employer!);

/** Where everybody arrives: signed out, what this is and what one can do; signed in, one's own home page. */
export function StartPage() {
  const session = useSession();
  return (
    <Loaded of={session}>
      {(now) =>
        now.signedIn ? (
          <Suspense fallback={<Loading />}>
            <Home role={now.role} />
          </Suspense>
        ) : (
          <Welcome />
        )
      }
    </Loaded>
  );
}

function Home({ role }: { role: string }) {
  const { t } = useTranslation();
  switch (role) {
    case 'resident':
      return <ResidentHome />;
    case 'landlord':
    case 'agent':
      return <LandlordHome />;
    case 'employer':
      return <EmployerHome />;
    default:
      return (
        <Page title={t('start.official.title')}>
          <p>{t('start.official.text')}</p>
          <a className="button" href="/desk/">
            {t('start.official.desk')}
          </a>
        </Page>
      );
  }
}

function Welcome() {
  const { t } = useTranslation();
  return (
    <Page title={t('start.title')}>
      <p className="lead">{t('start.lead')}</p>
      <ul className="plain-list">
        <li>{t('start.point1')}</li>
        <li>{t('start.point2')}</li>
        <li>{t('start.point3')}</li>
      </ul>
      <a className="button large" href="/sign-in?to=%2F">
        {t('app.signIn')}
      </a>
      <Ways
        ways={[
          { to: '/activate', title: t('start.activate'), hint: t('start.activateHint'), away: true },
          { to: '/door', title: t('start.door'), hint: t('start.doorHint') },
          { to: '/check', title: t('start.check'), hint: t('start.checkHint') },
        ]}
      />
    </Page>
  );
}
