import { tellSignedIn } from '@shared/session/signedInElsewhere';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/Page';

/** Where signing in beside an open page ends: that page is told, and this one may be closed. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(tellSignedIn, []);
  return (
    <Page title={t('ended.done')}>
      <p>{t('ended.doneText')}</p>
      <p className="actions">
        <Button type="primary" onClick={() => window.close()}>
          {t('ended.close')}
        </Button>
        <Link to="/desk">{t('menu.today')}</Link>
      </p>
    </Page>
  );
}
