import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Result
      status="404"
      title={t('failure.notFound')}
      extra={
        <Link to="/desk">
          <Button type="primary">{t('menu.today')}</Button>
        </Link>
      }
    />
  );
}
