export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const COOKIE = 'anju-lang';
const YEAR = 365 * 24 * 3600;
let chosen: Language | undefined;

/** The language the reader chose before, else Chinese. */
export function currentLanguage(): Language {
  chosen ??= stored() ?? 'zh-CN';
  return chosen;
}

export function rememberLanguage(language: Language): void {
  chosen = language;
  if (typeof document === 'undefined') return;
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
  document.documentElement.lang = language;
}

function stored(): Language | undefined {
  if (typeof document === 'undefined') return undefined;
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(document.cookie)?.[1];
  return LANGUAGES.find((language) => language === value);
}
