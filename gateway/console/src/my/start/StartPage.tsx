import { useTranslation } from 'react-i18next';

/** What everybody sees before signing in. */
export function StartPage() {
  const { t } = useTranslation();
  return (
    <main>
      <h1>{t('registryName')}</h1>
      <p>{t('start.about')}</p>
      <a href="/sign-in?to=/my/">{t('common.signIn')}</a>
    </main>
  );
}
