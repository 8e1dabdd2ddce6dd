import { housing } from '@shared/api/client';
import { ifMatch, versioned } from '@shared/api/versioned';
import { useSignedIn } from '@shared/session/SessionContext';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { PartyPicker, type Party } from './PartyPicker';

interface Owner {
  party: Party;
  share?: string;
}

/** The owners of a home; a housing officer replaces them. */
export function OwnersPart({
  dwellingCode,
  allowed,
  retired,
}: {
  dwellingCode: string;
  allowed: boolean;
  retired: boolean;
}) {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const [open, setOpen] = useState(false);
  const found = useQuery({
    queryKey: ['owners', dwellingCode],
    enabled: allowed,
    queryFn: async () =>
      versioned(await housing.GET('/api/dwellings/{dwellingCode}/owners', { params: { path: { dwellingCode } } })),
  });
  const owners = found.data?.data.owners ?? [];
  return (
    <Section
      title={t('owner.title')}
      extra={
        role === 'housing-officer' &&
        found.data &&
        !retired && <Button onClick={() => setOpen(true)}>{t('owner.change')}</Button>
      }
    >
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && owners.length === 0 && <p className="muted">{t('owner.none')}</p>}
      <ul className="list">
        {owners.map(({ personId, uscc, share }) => (
          <li key={personId ?? uscc}>
            {personId ? (
              <Link to={`/desk/persons/${personId}`}>{t('owner.person')}</Link>
            ) : (
              <span className="digits">{uscc}</span>
            )}
            {share && <span className="muted"> · {share}</span>}
          </li>
        ))}
      </ul>
      {found.data && (
        <OwnersDialog dwellingCode={dwellingCode} etag={found.data.etag} open={open} close={() => setOpen(false)} />
      )}
    </Section>
  );
}

function OwnersDialog(props: { dwellingCode: string; etag: string; open: boolean; close: () => void }) {
  const { dwellingCode, etag, open, close } = props;
  const { t } = useTranslation();
  const change = useChange(
    async (owners: Owner[], headers) =>
      housing.PUT('/api/dwellings/{dwellingCode}/owners', {
        params: { path: { dwellingCode }, header: ifMatch(etag) },
        body: {
          owners: owners.map(({ party, share }) => ({
            ...(party.kind === 'PERSON' ? { personId: party.id } : { uscc: party.id }),
            share: share?.trim() || undefined,
          })),
        },
        headers,
      }),
    close,
  );
  return (
    <Modal open={open} title={t('owner.change')} footer={null} onCancel={close} destroyOnHidden>
      <p className="muted">{t('owner.hint')}</p>
      <Form<{ owners: Owner[] }>
        layout="vertical"
        initialValues={{ owners: [{}] }}
        onFinish={({ owners }) => change.submit(owners)}
      >
        <Form.List name="owners">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key}>
                  <Form.Item
                    name={[name, 'party']}
                    label={t('owner.who')}
                    rules={[{ required: true, message: t('form.required') }]}
                  >
                    <PartyPicker />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'share']}
                    label={t('owner.share')}
                    rules={[{ pattern: /^\d{1,6}\/\d{1,6}$/, message: t('owner.shareForm') }]}
                  >
                    <Input className="digits" maxLength={13} />
                  </Form.Item>
                  {rows.length > 1 && (
                    <Button type="link" onClick={() => remove(name)}>
                      {t('owner.remove')}
                    </Button>
                  )}
                </div>
              ))}
              <p>
                <Button onClick={() => add({})}>{t('owner.add')}</Button>
              </p>
            </>
          )}
        </Form.List>
        {change.error && <Problem error={change.error} />}
        <Button type="primary" htmlType="submit" loading={change.pending}>
          {t('common.save')}
        </Button>
      </Form>
    </Modal>
  );
}
