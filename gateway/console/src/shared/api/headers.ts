import { currentLanguage } from '../i18n/language';
import { currentPurpose } from '../purpose';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

// What this tab has written last, by the registry's own word for it: views that are read afterwards wait for it.
let lastSeen: string | undefined;

export function rememberSeen(response: Response): void {
  lastSeen = response.headers.get('Anju-Seen') ?? lastSeen;
}

/** The headers of every request: language, purpose, protection against forged requests, and what was written before. */
export function commonHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': currentLanguage() };
  const purpose = currentPurpose();
  if (purpose) headers['Anju-Purpose'] = purpose.code;
  if (purpose?.caseNumber) headers['Anju-Case'] = purpose.caseNumber;
  if (lastSeen) headers['Anju-Seen'] = lastSeen;
  const csrf = cookie('XSRF-TOKEN');
  if (CHANGING.has(method) && csrf) headers['X-XSRF-TOKEN'] = csrf;
  return headers;
}

export function cookie(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
