import { formatDay } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Facts } from '../components/Facts';

interface Permit {
  cardNumber?: string;
  ground?: string;
  appliedOn?: string;
  decideBy?: string;
  issuedOn?: string;
  endorseFrom?: string;
  endorseBy?: string;
  suspendedSince?: string;
  suspendedBecause?: string;
  countsFrom?: string;
  status?: string;
  ruleSet?: { id?: string; version?: string };
}

export function PermitFacts({ permit }: { permit: Permit }) {
  const { t } = useTranslation();
  const deciding = permit.status === 'ACCEPTED';
  return (
    <Facts
      items={
        [
          [t('permit.card'), permit.cardNumber && <span className="digits">{permit.cardNumber}</span>],
          [t('permit.ground'), permit.ground && t(`ground.${permit.ground}`)],
          [t('permit.appliedOn'), formatDay(permit.appliedOn)],
          [t('permit.decideBy'), deciding && formatDay(permit.decideBy)],
          [t('permit.issuedOn'), formatDay(permit.issuedOn)],
          [
            t('permit.endorse'),
            permit.endorseBy && `${formatDay(permit.endorseFrom)} – ${formatDay(permit.endorseBy)}`,
          ],
          [t('permit.suspendedSince'), formatDay(permit.suspendedSince)],
          [t('permit.countsFrom'), formatDay(permit.countsFrom)],
          [t('permit.rules'), permit.ruleSet && `${permit.ruleSet.id} ${permit.ruleSet.version}`],
        ].filter(([, value]) => value !== false) as [string, string][]
      }
    />
  );
}
