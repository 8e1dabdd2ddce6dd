import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { asProblem } from '@shared/api/problem';
import { problemText } from '@shared/problemText';

/** Stands in for a page that could not be shown; the rest of the desk goes on working. */
export function PageFailure() {
  const { t } = useTranslation();
  const error = useRouteError();
  const text = error instanceof Error && asProblem(error) !== error ? t('failure.page') : problemText(error, t);
  return (
    <Result
      status="warning"
      title={text}
      extra={<Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
    />
  );
}
