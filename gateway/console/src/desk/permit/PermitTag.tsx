import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

const COLOURS: Record<string, string> = {
  ACCEPTED: 'processing',
  APPROVED: 'processing',
  REFUSED: 'error',
  ACTIVE: 'success',
  SUSPENDED: 'warning',
  CANCELLED: 'default',
};

export function PermitTag({ status }: { status?: string }) {
  const { t } = useTranslation();
  return status ? <Tag color={COLOURS[status]}>{t(`permitStatus.${status}`)}</Tag> : null;
}
