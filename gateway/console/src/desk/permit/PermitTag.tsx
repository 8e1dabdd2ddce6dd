import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../components/Mark';

const TONES: Record<string, Tone> = {
  ACCEPTED: 'brand',
  APPROVED: 'brand',
  REFUSED: 'bad',
  ACTIVE: 'good',
  SUSPENDED: 'warning',
  CANCELLED: 'idle',
};

export function PermitTag({ status }: { status?: string }) {
  const { t } = useTranslation();
  return status ? <Mark tone={TONES[status] ?? 'idle'}>{t(`permitStatus.${status}`)}</Mark> : null;
}
