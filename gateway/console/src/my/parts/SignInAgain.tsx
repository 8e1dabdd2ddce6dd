import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchSession, type Session } from '@shared/session/session';
import { onSignedInElsewhere } from '@shared/session/signedInElsewhere';

/** The session ended while a form was open: sign in beside it, then go on; nothing typed is lost. */
export function SignInAgain({ then }: { then: () => Promise<void> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const before = useRef(queries.getQueryData<Session>(['session']));
  const [back, setBack] = useState(false);
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    box.current?.focus();
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const now = await fetchSession();
        if (!now.signedIn) return;
        const was = before.current;
        if (was?.signedIn && was.user !== now.user) {
          // Somebody else signed in: what was typed is not theirs to see.
          location.assign('/my/');
          return;
        }
        queries.setQueryData(['session'], now);
        setBack(true);
      } catch {
        // Looked at again when the page is next shown.
      }
    };
    return onSignedInElsewhere(() => void look());
  }, [queries]);

  return (
    <section className="notice" role="alert" tabIndex={-1} ref={box}>
      {back ? (
        <>
          <h2>{t('again.back')}</h2>
          <button type="button" className="button" onClick={() => void then()}>
            {t('again.continue')}
          </button>
        </>
      ) : (
        <>
          <h2>{t('again.title')}</h2>
          <p>{t('again.text')}</p>
          <a className="button" href="/sign-in?to=%2Fmy%2Fsigned-in" target="_blank" rel="opener">
            {t('again.signIn')}
          </a>
        </>
      )}
    </section>
  );
}
