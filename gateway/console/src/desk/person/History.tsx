import { formatDay } from '@shared/format';
import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../components/Section';
import type { PersonView } from './view';

export function History({ view: { timeline = [] } }: { view: PersonView }) {
  const { t } = useTranslation();
  if (timeline.length === 0) return null;
  return (
    <Section title={t('person.history')}>
      <Timeline
        items={timeline.map(({ on, text, event }) => ({
          content: (
            <>
              <span className="muted small">{formatDay(on)}</span> {text ?? event}
            </>
          ),
        }))}
      />
    </Section>
  );
}
