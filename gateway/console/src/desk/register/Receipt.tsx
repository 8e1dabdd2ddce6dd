import { residence } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import type { Registered } from './register';

/** The registration receipt as the registry writes it, to be printed and handed over. */
export function Receipt({ registered, next }: { registered: Registered; next: () => void }) {
  const { t } = useTranslation();
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  const personId = registered.person.personId!;
  const residenceId = registered.residence.residenceId!;
  const receipt = useQuery({
    queryKey: ['receipt', residenceId],
    queryFn: async () =>
      dataOf(
        await residence.GET('/api/persons/{personId}/residences/{residenceId}/receipt', {
          params: { path: { personId, residenceId } },
          headers: { 'Anju-Purpose': 'registration' },
        }),
      ),
  });
  return (
    <>
      <Alert
        className="no-print"
        type={registered.residence.pending ? 'warning' : 'success'}
        showIcon
        title={registered.residence.pending ? t('register.pending') : t('register.done')}
        description={registered.residence.late ? t('register.late') : undefined}
      />
      <div className="actions no-print">
        <Button ref={again} type="primary" onClick={next}>
          {t('register.next')}
        </Button>
        <Button onClick={() => window.print()}>{t('register.print')}</Button>
        <Link to={`/desk/persons/${personId}`}>
          <Button>{t('register.open')}</Button>
        </Link>
      </div>
      <Section title={t('register.receipt')}>
        {receipt.isPending && <Loading />}
        {receipt.isError && <Problem error={receipt.error} retry={() => void receipt.refetch()} />}
        {receipt.data && (
          <Facts
            items={[
              [t('register.name'), receipt.data.name],
              [t('register.documentNumber'), <span className="digits">{receipt.data.document}</span>],
              [t('register.home'), <span className="digits">{receipt.data.dwellingCode}</span>],
              [t('register.since'), formatDay(receipt.data.since)],
              [t('register.declaredBy'), t(`declaredBy.${receipt.data.declaredBy}`)],
              [t('register.registeredOn'), formatDay(receipt.data.registeredOn)],
              [t('register.authority'), t(`authority.${receipt.data.authority}`)],
              [t('register.article'), receipt.data.article],
            ]}
          />
        )}
      </Section>
    </>
  );
}
