import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionButtons } from '../components/DecisionButtons';
import { Facts } from '../components/Facts';
import { Section } from '../components/Section';

type Declared = components['schemas']['ResidenceResponse'];

/** Residences that somebody else declared and that take effect when the person confirms or an officer accepts. */
export function PendingDeclarations({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['pending-declarations', personId],
    retry: false,
    queryFn: async () =>
      dataOf(await residence.GET('/api/persons/{personId}/pending-declarations', { params: { path: { personId } } })),
  });
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('pending.title')}>
      <ul className="list">
        {items.map((declared) => (
          <li key={declared.residenceId}>
            <Pending personId={personId} declared={declared} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Pending({ personId, declared }: { personId: string; declared: Declared }) {
  const { t } = useTranslation();
  const change = useChange(async (body: { accepted: boolean; reason: string }, headers) =>
    dataOf(
      await residence.POST('/api/persons/{personId}/pending-declarations/{residenceId}/decision', {
        params: { path: { personId, residenceId: declared.residenceId! } },
        body,
        headers,
      }),
    ),
  );
  return (
    <>
      <Facts
        items={[
          [
            t('person.home'),
            <Link to={`/desk/dwellings/${declared.dwellingCode}`} className="digits">
              {declared.dwellingCode}
            </Link>,
          ],
          [t('register.since'), formatDay(declared.since)],
          [t('register.declaredBy'), declared.declarations?.map(({ by }) => t(`declaredBy.${by}`)).join('、')],
          [t('pending.state'), declared.pending?.state && t(`pending.${declared.pending.state}`)],
          [t('pending.effectiveOn'), formatDay(declared.pending?.effectiveOn)],
        ]}
      />
      <DecisionButtons accept={t('pending.accept')} refuse={t('pending.refuse')} change={change} />
    </>
  );
}
