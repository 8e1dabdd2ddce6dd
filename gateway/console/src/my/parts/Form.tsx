import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormState } from './form';
import { LeaveGuard } from './LeaveGuard';
import { SignInAgain } from './SignInAgain';

interface FormProps<V> {
  form: FormState<V>;
  submit: string;
  tone?: 'secondary' | 'warning';
  children: ReactNode;
  /** Beside the button: another way out. */
  aside?: ReactNode;
  /** Steps of one journey do not warn: the journey does. */
  guard?: boolean;
}

export function Form<V>({ form, submit, tone, children, aside, guard = true }: FormProps<V>) {
  const { t } = useTranslation();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form onSubmit={onSubmit} noValidate aria-busy={form.busy}>
      {guard && <LeaveGuard when={form.dirty} />}
      <ErrorSummary form={form} />
      {form.problem?.status === 401 && <SignInAgain then={form.submit} />}
      {children}
      <div className="actions">
        <button type="submit" className={`button ${tone ?? ''}`} aria-disabled={form.busy}>
          {form.busy ? t('app.sending') : submit}
        </button>
        {aside}
      </div>
    </form>
  );
}

function ErrorSummary<V>({ form }: { form: FormState<V> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.attempts > 0) box.current?.focus();
  }, [form.attempts]);
  const { problem, errors } = form;
  if ((problem === null && errors.length === 0) || problem?.status === 401) return null;
  const general =
    problem === null
      ? null
      : problem.status === 0
        ? t('failure.unreachable.form')
        : problem.status === 412
          ? t('failure.stale.form')
          : problem.status >= 500 || problem.status === 429
            ? t('failure.passing.form')
            : errors.length > 0
              ? null
              : problem.detail || problem.title;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('form.problem')}</h2>
      {general && <p>{general}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error, index) => (
            <li key={index}>
              {error.field ? (
                <a
                  href={`#${error.field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(error.field!)?.focus();
                  }}
                >
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
