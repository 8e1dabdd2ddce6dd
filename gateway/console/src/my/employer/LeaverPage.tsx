import { employment } from '@shared/api/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { read } from '../app/api';
import { day, today } from '../app/formats';
import { Done, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useRecord } from './data';

/** Ends an employment: within 15 days (Social Insurance Law art. 50). */
export function LeaverPage() {
  const { t } = useTranslation();
  const { recordId = '' } = useParams();
  const record = useRecord(recordId);
  const [left, setLeft] = useState<string | null>(null);
  return (
    <Page title={t('leaver.title')} back="/people">
      {left !== null ? (
        <>
          <Done title={t('leaver.done')} />
          <p>{t('leaver.doneText', { day: day(left) })}</p>
          <Link className="button" to="/people">
            {t('people.title')}
          </Link>
        </>
      ) : (
        <Loaded of={record}>
          {({ body, version }) => (
            <>
              <Summary
                rows={[
                  [t('people.who'), t('people.person', { id: body.personId?.slice(0, 4) })],
                  [t('hire.from'), day(body.from)],
                ]}
              />
              <LeaverForm recordId={recordId} version={version} from={body.from!} done={setLeft} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface LeaverFormProps {
  recordId: string;
  version: string;
  from: string;
  done: (on: string) => void;
}

function LeaverForm({ recordId, version, from, done }: LeaverFormProps) {
  const { t } = useTranslation();
  const forget = useForget();
  const form = useForm({
    initial: { on: today() },
    fields: ['on'],
    check: ({ on }) => (on ? [] : [{ field: 'on', message: t('form.dayMissing') }]),
    send: async ({ on }, headers) => {
      await read(
        employment.POST('/api/employments/{recordId}/end', {
          params: { path: { recordId }, header: { 'If-Match': version } },
          headers,
          body: { on },
        }),
      );
      done(on);
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('leaver.submit')} tone="warning">
      <TextField
        form={form}
        name="on"
        label={t('leaver.on')}
        hint={t('leaver.hint')}
        type="date"
        min={from}
        width="short"
      />
    </Form>
  );
}
