import { tellSignedIn } from '@shared/session/signedInElsewhere';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../parts/Page';

/** Where signing in beside an open form ends: the form is told, and this page may be closed. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(tellSignedIn, []);
  return (
    <Page title={t('again.doneTitle')}>
      <p>{t('again.doneText')}</p>
      <button type="button" className="button" onClick={() => window.close()}>
        {t('again.close')}
      </button>
      <p>
        <Link to="/">{t('again.home')}</Link>
      </p>
    </Page>
  );
}
