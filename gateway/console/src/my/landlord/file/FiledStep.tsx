import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Done, Inset, Summary, Ways } from '../../parts/Bits';
import type { Home } from '../../parts/HomeFinder';
import { Page } from '../../parts/Page';

export interface Filed {
  tenancyId?: string;
  filingNumber?: string;
  late?: boolean;
  warnings?: { code?: string; message?: string }[];
}

/** The filing number, and what happens next. */
export function FiledStep({ filed, home }: { filed: Filed; home: Home }) {
  const { t } = useTranslation();
  return (
    <Page title={t('file.done.title')}>
      <Done title={t('file.done.number')}>
        <p className="big-number">{filed.filingNumber}</p>
      </Done>
      <Summary rows={[[t('record.address'), home.address], filed.late && [t('tenancy.filed'), t('tenancy.late')]]} />
      {filed.warnings?.map((warning) => (
        <Inset tone="warn" key={warning.code}>
          {warning.message}
        </Inset>
      ))}
      <h2>{t('file.done.next')}</h2>
      <p>{t('file.done.nextText')}</p>
      <Ways
        ways={[
          { to: `/tenancies/${filed.tenancyId}`, title: t('file.done.open') },
          { to: `/api/tenancies/${filed.tenancyId}/certificate.pdf`, title: t('tenancy.certificate'), away: true },
        ]}
      />
      <Link className="button" to="/">
        {t('app.home')}
      </Link>
    </Page>
  );
}
