import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Done } from './Bits';
import { useForm } from './form';
import { Form } from './Form';
import { ChoiceField, TextField } from './fields';

interface DecideProps {
  question: string;
  agree: string;
  object: string;
  objectHint: string;
  send: (agreed: boolean, reason: string, headers: Record<string, string>) => Promise<void>;
  /** What is said when it was sent. */
  after: (agreed: boolean) => ReactNode;
}

/** Agrees or objects to what somebody else stated; an objection gives its reason. */
export function Decide({ question, agree, object, objectHint, send, after }: DecideProps) {
  const { t } = useTranslation();
  const [decided, setDecided] = useState<boolean | null>(null);
  const form = useForm({
    initial: { decision: '' as '' | 'agree' | 'object', reason: '' },
    fields: ['decision', 'reason'],
    check: ({ decision, reason }) => [
      ...(decision ? [] : [{ field: 'decision', message: t('decide.missing') }]),
      ...(decision === 'object' && !reason.trim() ? [{ field: 'reason', message: t('decide.reasonMissing') }] : []),
    ],
    send: async ({ decision, reason }, headers) => {
      await send(decision === 'agree', reason.trim(), headers);
      setDecided(decision === 'agree');
    },
  });
  if (decided !== null)
    return <Done title={decided ? t('decide.agreed') : t('decide.objected')}>{after(decided)}</Done>;
  return (
    <Form form={form} submit={t('app.send')}>
      <ChoiceField
        form={form}
        name="decision"
        label={question}
        choices={[
          ['agree', agree],
          ['object', object, objectHint],
        ]}
      />
      {form.values.decision === 'object' && (
        <TextField form={form} name="reason" label={t('decide.reason')} hint={t('decide.reasonHint')} lines={4} />
      )}
    </Form>
  );
}
