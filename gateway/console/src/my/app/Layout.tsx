import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useRouteError } from 'react-router';
import { Page } from '../parts/Page';
import { currentLanguage } from '@shared/i18n/language';
import { switchLanguage } from './language';
import { useSession } from './session';

/** What is around every page: the name, the language, whether one is signed in, and whether the phone is offline. */
export function Layout() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const queries = useQueryClient();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="top">
        <Link className="brand" to="/">
          <span aria-hidden="true">{t('app.mark')}</span> {t('app.brand')}
        </Link>
        <button
          type="button"
          lang={other}
          onClick={() => void switchLanguage(other).then(() => queries.invalidateQueries())}
        >
          {other === 'en' ? 'English' : '中文'}
        </button>
      </header>
      <Offline />
      <div className="column">
        <Outlet />
      </div>
      <footer className="foot">
        <nav aria-label={t('app.footer')}>
          {session?.signedIn && <Link to="/settings">{t('settings.title')}</Link>}
          <Link to="/check">{t('check.title')}</Link>
          <Link to="/privacy">{t('privacy.title')}</Link>
        </nav>
      </footer>
    </>
  );
}

function Offline() {
  const { t } = useTranslation();
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" className={offline ? 'offline' : ''}>
      {offline && t('app.offline')}
    </div>
  );
}

export function Absent() {
  const { t } = useTranslation();
  return (
    <Page title={t('absent.title')} back="/">
      <p>{t('absent.text')}</p>
    </Page>
  );
}

/** A page that could not be loaded, mostly because the network was gone at that moment. */
export function Broken() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <div className="column">
      <Page title={t('failure.unreachable.title')}>
        <p>{error instanceof TypeError ? t('failure.unreachable.text') : t('failure.broken.text')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('app.retry')}
        </button>
      </Page>
    </div>
  );
}
