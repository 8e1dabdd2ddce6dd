import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { currentLanguage, type Language } from '@shared/i18n/language';
import { switchLanguage } from '../app/language';
import { signOut, useSession } from '../app/session';
import { Summary } from '../parts/Bits';
import { Failure, Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';

export function SettingsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const session = useSession();
  const [refused, setRefused] = useState<unknown>(null);
  const leave = (everywhere: boolean) => {
    setRefused(null);
    signOut(everywhere).catch(setRefused);
  };
  const choose = (to: Language) => void switchLanguage(to).then(() => queries.invalidateQueries());
  return (
    <Page title={t('settings.title')} back="/">
      <fieldset className="field-set">
        <legend>{t('settings.language')}</legend>
        {(['zh-CN', 'en'] as const).map((one) => (
          <div className="choice" key={one}>
            <input
              type="radio"
              id={`language-${one}`}
              name="language"
              checked={currentLanguage() === one}
              onChange={() => choose(one)}
            />
            <label htmlFor={`language-${one}`} lang={one}>
              {one === 'en' ? 'English' : '中文'}
            </label>
          </div>
        ))}
      </fieldset>
      <Loaded of={session}>
        {(now) =>
          now.signedIn && (
            <>
              <h2>{t('settings.account')}</h2>
              <Summary
                rows={[
                  [t('settings.user'), now.displayName ?? now.user],
                  [t('settings.role'), t(`role.${now.role}`)],
                ]}
              />
              <div className="actions">
                <button type="button" className="button secondary" onClick={() => leave(false)}>
                  {t('settings.signOut')}
                </button>
                <button type="button" className="button secondary" onClick={() => leave(true)}>
                  {t('settings.signOutEverywhere')}
                </button>
              </div>
              {refused !== null && <Failure problem={refused} retry={() => leave(false)} />}
              <p className="hint">{t('settings.signOutHint')}</p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
