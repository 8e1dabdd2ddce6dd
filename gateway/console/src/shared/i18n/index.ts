import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language';
import sharedEn from './en.json';
import sharedZh from './zh-CN.json';

/** Starts the translations: the shared texts and those of one entry, in which the shared ones are found as well. */
export function startTranslations(entry: string, texts: Record<Language, object>): void {
  const resources: Resource = {
    'zh-CN': { shared: sharedZh, [entry]: texts['zh-CN'] },
    en: { shared: sharedEn, [entry]: texts.en },
  };
  rememberLanguage(currentLanguage());
  void i18next.use(initReactI18next).init({
    resources,
    lng: currentLanguage(),
    fallbackLng: false,
    ns: [entry, 'shared'],
    defaultNS: entry,
    fallbackNS: 'shared',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export function changeLanguage(language: Language): void {
  rememberLanguage(language);
  void i18next.changeLanguage(language);
}
