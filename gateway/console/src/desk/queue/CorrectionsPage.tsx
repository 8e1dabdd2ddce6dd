import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionButtons } from '../components/DecisionButtons';
import { ListState } from '../components/ListState';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';

type Correction = components['schemas']['CorrectionResponse'];

/** Corrections that persons asked for, with what stands in the record beside what should. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const list = usePages(['corrections'], allowed, async (after) =>
    dataOf(await residence.GET('/api/corrections', { params: { query: { limit: 20, after } as never } })),
  );
  return (
    <Page title={t('menu.corrections')}>
      {list.items.map((correction) => (
        <CorrectionCard key={correction.correctionId} correction={correction} />
      ))}
      <ListState allowed={allowed} list={list} empty={t('correction.none')} />
    </Page>
  );
}

function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslation();
  const { datum, state, decideBy, overdue } = correction;
  const change = useChange(
    async ({ accepted, reason }: { accepted: boolean; reason: string }, headers) =>
      dataOf(
        await residence.POST('/api/corrections/{correctionId}/decision', {
          params: {
            path: { correctionId: correction.correctionId! },
            header: { 'If-Match': `"${correction.version}"` },
          },
          body: { granted: accepted, reasons: reason },
          headers,
        }),
      ),
  );
  return (
    <Section
      title={`${t(`correction.what.${datum?.what}`)} · ${datum?.field}`}
      extra={
        <Mark tone={overdue ? 'bad' : state === 'ASKED' ? 'brand' : 'idle'}>
          {state === 'ASKED' ? t('correction.decideBy', { day: formatDay(decideBy) }) : t(`correction.state.${state}`)}
        </Mark>
      }
    >
      <div className="side-by-side">
        <div>
          <span className="muted small block">{t('correction.is')}</span>
          {datum?.is}
        </div>
        <div>
          <span className="muted small block">{t('correction.shouldBe')}</span>
          <strong>{datum?.shouldBe}</strong>
        </div>
        <div>
          <span className="muted small block">{t('permit.reason')}</span>
          {correction.reason}
        </div>
      </div>
      <p>
        <Link to={`/desk/persons/${correction.personId}`}>{t('queue.person')}</Link>
      </p>
      {state === 'ASKED' && (
        <DecisionButtons accept={t('correction.grant')} refuse={t('correction.deny')} change={change} />
      )}
    </Section>
  );
}
