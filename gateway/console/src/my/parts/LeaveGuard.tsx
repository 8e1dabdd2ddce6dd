import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks before something typed is lost by leaving the page. */
export function LeaveGuard({ when, within }: { when: boolean; within?: string }) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when &&
      currentLocation.pathname !== nextLocation.pathname &&
      !(within !== undefined && nextLocation.pathname.startsWith(within)),
  );
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!when) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [when]);

  useEffect(() => {
    if (blocker.state === 'blocked' && !dialog.current?.open) dialog.current?.showModal();
  }, [blocker.state]);

  if (blocker.state !== 'blocked') return null;
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onCancel={() => blocker.reset()}>
      <h2 id="leave-title">{t('leaving.title')}</h2>
      <p>{t('leaving.text')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => blocker.reset()}>
          {t('leaving.stay')}
        </button>
        <button type="button" className="button secondary" onClick={() => blocker.proceed()}>
          {t('leaving.leave')}
        </button>
      </div>
    </dialog>
  );
}
