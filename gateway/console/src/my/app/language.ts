import { currentLanguage, rememberLanguage, type Language } from '@shared/i18n/language';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Texts = { default: object };

/** The texts of an area of pages. Only those of the chosen language are loaded, and only once a page needs them. */
const AREAS: Record<Language, Record<string, () => Promise<Texts>>> = {
  'zh-CN': {
    first: () => import('../i18n/first.zh-CN'),
    resident: () => import('../i18n/resident.zh-CN'),
    landlord: () => import('../i18n/landlord/zh-CN.json'),
    employer: () => import('../i18n/employer/zh-CN.json'),
  },
  en: {
    first: () => import('../i18n/first.en'),
    resident: () => import('../i18n/resident.en'),
    landlord: () => import('../i18n/landlord/en.json'),
    employer: () => import('../i18n/employer/en.json'),
  },
};
const needed = new Set(['first']);

export type Area = 'resident' | 'landlord' | 'employer';

/** Loads the texts of areas, which stay for the rest of the visit. */
export async function needTexts(...areas: Area[]): Promise<void> {
  areas.forEach((area) => needed.add(area));
  await load(currentLanguage(), areas);
}

const loading = new Map<string, Promise<void>>();

async function load(language: Language, areas: Iterable<string>): Promise<void> {
  await Promise.all(
    [...areas].map((area) => {
      const key = `${language} ${area}`;
      if (!loading.has(key)) loading.set(key, add(language, area).catch(forget(key)));
      return loading.get(key);
    }),
  );
}

async function add(language: Language, area: string): Promise<void> {
  const texts = await AREAS[language][area]!();
  i18next.addResourceBundle(language, 'my', texts.default, true);
}

function forget(key: string): (failure: unknown) => never {
  return (failure) => {
    loading.delete(key);
    throw failure;
  };
}

export async function startLanguage(): Promise<void> {
  const language = currentLanguage();
  rememberLanguage(language);
  void i18next.use(initReactI18next).init({
    initAsync: false,
    lng: language,
    fallbackLng: false,
    ns: ['my'],
    defaultNS: 'my',
    resources: { [language]: { my: {} } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await load(language, needed);
}

export async function switchLanguage(to: Language): Promise<void> {
  await load(to, needed);
  rememberLanguage(to);
  await i18next.changeLanguage(to);
}
