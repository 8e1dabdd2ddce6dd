import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../components/Mark';
import type { ImportJob } from './importJob';

const TONES: Record<string, Tone> = {
  UPLOADING: 'brand',
  RUNNING: 'brand',
  DONE: 'good',
  CANCELLED: 'idle',
  FAILED: 'bad',
};

export function JobState({ job: { state = '' } }: { job: ImportJob }) {
  const { t } = useTranslation();
  return <Mark tone={TONES[state] ?? 'idle'}>{t(`files.in.${state}`, { defaultValue: state })}</Mark>;
}
