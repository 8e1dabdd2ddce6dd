import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page';
import { NewcomerForm } from './NewcomerForm';
import { Receipt } from './Receipt';
import type { Registered } from './register';

/** Registers a newcomer with the home, in one form, and ends with the receipt. */
export function RegisterPage() {
  const { t } = useTranslation();
  const [registered, setRegistered] = useState<Registered>();
  return (
    <Page title={t('menu.register')}>
      {registered ? (
        <Receipt registered={registered} next={() => setRegistered(undefined)} />
      ) : (
        <NewcomerForm done={setRegistered} />
      )}
    </Page>
  );
}
