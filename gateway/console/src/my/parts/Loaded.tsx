import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@shared/api/problem';
import { signInHere } from '../app/session';

/** Shows what was read; before that that it is coming, or why it did not come and what to do. */
export function Loaded<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) {
    return (
      <>
        {of.isError && <Failure problem={of.error} retry={() => void of.refetch()} kept />}
        {children(of.data)}
      </>
    );
  }
  if (of.isError) return <Failure problem={of.error} retry={() => void of.refetch()} />;
  return <Loading />;
}

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('app.loading')}
    </p>
  );
}

interface FailureProps {
  problem: unknown;
  retry: () => void;
  /** What was read before is still shown. */
  kept?: boolean;
}

export function Failure({ problem, retry, kept = false }: FailureProps) {
  const { t } = useTranslation();
  const known = asProblem(problem);
  if (known.status === 401) {
    return (
      <section className="notice" role="alert">
        <h2>{t('failure.signedOut.title')}</h2>
        <p>{t('failure.signedOut.text')}</p>
        <a className="button" href={signInHere()}>
          {t('app.signIn')}
        </a>
      </section>
    );
  }
  const kind =
    known.status === 0 ? 'unreachable' : known.status === 404 ? 'absent' : known.temporary ? 'passing' : 'refused';
  return (
    <section className="notice" role="alert">
      <h2>{kind === 'refused' && known.title ? known.title : t(`failure.${kind}.title`)}</h2>
      <p>{kind === 'refused' && known.detail ? known.detail : t(`failure.${kind}.text`)}</p>
      {kept && <p>{t('failure.kept')}</p>}
      {known.temporary && (
        <button type="button" className="button secondary" onClick={retry}>
          {t('app.retry')}
        </button>
      )}
    </section>
  );
}
