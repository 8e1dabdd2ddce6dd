import { asProblem } from '@shared/api/problem';
import { problemText } from '@shared/problemText';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A failure in words, with what can be done about it. */
export function Problem({ error, retry, retryLabel }: { error: unknown; retry?: () => void; retryLabel?: string }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const further = problem.errors.filter(({ message }) => message && message !== problem.detail);
  return (
    <Alert
      role="alert"
      type={problem.temporary ? 'warning' : 'error'}
      showIcon
      title={problemText(error, t)}
      description={
        further.length > 0 && (
          <ul className="plain">
            {further.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        )
      }
      action={retry && <Button onClick={retry}>{retryLabel ?? t('common.retry')}</Button>}
    />
  );
}
