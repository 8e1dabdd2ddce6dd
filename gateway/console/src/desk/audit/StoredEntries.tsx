import { ledger } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatNumber } from '@shared/format';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { usePurposeTask } from '../purpose/usePurposeTask';

interface Progress {
  /** The place of the last entry that was found sound. */
  checked: number;
  state: 'RUNNING' | 'STOPPED' | 'DONE';
  broken?: { seq: number; fault: string };
  error?: unknown;
}

/** Has the registry verify every entry it keeps, ten thousand at a time; it can be stopped and gone on with. */
export function StoredEntries() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(false);
  const running = progress?.state === 'RUNNING';
  const begun = progress?.state === 'STOPPED' ? progress.checked : 0;

  const run = async () => {
    stopped.current = false;
    let checked = begun;
    setProgress({ checked, state: 'RUNNING' });
    try {
      for (let from: number | null | undefined = begun; from !== null && from !== undefined;) {
        const part = await verify(from);
        checked = part.entries ?? checked;
        if (part.broken) {
          const broken = { seq: part.broken.seq ?? 0, fault: part.broken.fault ?? '' };
          setProgress({ checked, state: 'DONE', broken });
          return;
        }
        from = part.next;
        if (stopped.current && from) {
          setProgress({ checked: from, state: 'STOPPED' });
          return;
        }
        setProgress({ checked, state: from ? 'RUNNING' : 'DONE' });
      }
    } catch (error) {
      setProgress({ checked, state: 'STOPPED', error });
    }
  };

  return (
    <Section title={t('ledger.stored')}>
      <p>{t('ledger.storedWhy')}</p>
      <p className="actions">
        <Button onClick={() => void run()} loading={running} disabled={!allowed}>
          {progress?.state === 'STOPPED' ? t('ledger.goOn') : t('ledger.checkStored')}
        </Button>
        {running && (
          <Button
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t('ledger.stop')}
          </Button>
        )}
      </p>
      <div aria-live="polite">{progress && <Outcome progress={progress} />}</div>
    </Section>
  );
}

async function verify(from: number) {
  const query = from > 0 ? { from: String(from) } : {};
  return dataOf(await ledger.GET('/api/accesses/verification', { params: { query } }));
}

function Outcome({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const count = formatNumber(progress.checked);
  if (progress.error) return <Problem error={progress.error} />;
  if (progress.broken) {
    const seq = formatNumber(progress.broken.seq);
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('ledger.broken', { seq })}
        description={progress.broken.fault}
      />
    );
  }
  if (progress.state !== 'DONE') return <p>{t('ledger.checkedSoFar', { count })}</p>;
  return <Alert type="success" showIcon title={t('ledger.intact', { count })} />;
}
