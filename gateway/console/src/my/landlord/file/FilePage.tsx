import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { today } from '../../app/formats';
import { useHomeAt } from '../../parts/HomeFinder';
import { LeaveGuard } from '../../parts/LeaveGuard';
import { Loading } from '../../parts/Loaded';
import { Page } from '../../parts/Page';
import { CheckStep } from './CheckStep';
import { emptyDraft, firstOpen, STEPS, type Draft, type Step } from './draft';
import { FiledStep, type Filed } from './FiledStep';
import { HomeStep } from './HomeStep';
import { PeopleStep } from './PeopleStep';
import { RoomsStep } from './RoomsStep';
import { TermsStep } from './TermsStep';

export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  next: () => void;
}

/** Files a tenancy, one question a page. Each step has its own address, so that the back button goes one step back. */
export function FilePage() {
  const [search] = useSearchParams();
  const at = useHomeAt(search.get('at'));
  return at.pending ? <Loading /> : <Journey start={{ ...emptyDraft(today()), home: at.home }} />;
}

function Journey({ start }: { start: Draft }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const step = useParams()['*'] as Step;
  const [draft, setDraft] = useState(start);
  const [touched, setTouched] = useState(false);
  const [filed, setFiled] = useState<Filed | null>(null);
  if (filed) return <FiledStep filed={filed} home={draft.home!} />;
  const number = STEPS.indexOf(step);
  if (number < 0) return <Navigate to="/file/home" replace />;
  const open = firstOpen(draft, step);
  if (open !== step) return <Navigate to={`/file/${open}`} replace />;

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setTouched(true);
  };
  const next = () => void navigate(`/file/${STEPS[number + 1]}`);
  const props = { draft, change, next };
  return (
    <Page
      title={t(`file.${step}.title`)}
      back={number === 0 ? '/' : `/file/${STEPS[number - 1]}`}
      caption={t('file.progress', { step: number + 1, of: STEPS.length })}
    >
      <LeaveGuard when={touched} within="/file/" />
      {step === 'home' && <HomeStep {...props} />}
      {step === 'rooms' && <RoomsStep {...props} />}
      {step === 'people' && <PeopleStep {...props} />}
      {step === 'terms' && <TermsStep {...props} />}
      {step === 'check' && <CheckStep draft={draft} done={setFiled} />}
    </Page>
  );
}
