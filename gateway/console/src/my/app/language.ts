import { currentLanguage, rememberLanguage, type Language } from '@shared/i18n/language';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Only the chosen language's texts are loaded. */
async function texts(language: Language): Promise<object> {
  return language === 'en' ? (await import('../i18n/en')).default : (await import('../i18n/zh-CN')).default;
}

export async function startLanguage(): Promise<void> {
  const language = currentLanguage();
  rememberLanguage(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['my'],
    defaultNS: 'my',
    resources: { [language]: { my: await texts(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function switchLanguage(to: Language): Promise<void> {
  i18next.addResourceBundle(to, 'my', await texts(to));
  rememberLanguage(to);
  await i18next.changeLanguage(to);
}
