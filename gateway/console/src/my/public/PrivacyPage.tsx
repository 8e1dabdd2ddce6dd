import { useTranslation } from 'react-i18next';
import { Page } from '../parts/Page';

export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('privacy.title')} back="/">
      {(['why', 'what', 'who', 'rights', 'not'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`privacy.${part}.title`)}</h2>
          <p>{t(`privacy.${part}.text`)}</p>
        </section>
      ))}
    </Page>
  );
}
