import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')} className="loading">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
