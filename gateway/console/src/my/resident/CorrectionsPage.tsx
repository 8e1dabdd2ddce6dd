import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { Summary, Tag } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';

/** The person's applications to have something corrected, and appeals, with their decisions. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const corrections = useQuery({
    queryKey: ['me', 'corrections'],
    queryFn: async () => (await read(residence.GET('/api/me/corrections'))).items ?? [],
  });
  return (
    <Page title={t('corrections.title')} back="/">
      <p>{t('corrections.text')}</p>
      <Link className="button" to="/corrections/new">
        {t('corrections.new')}
      </Link>
      <Loaded of={corrections}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('corrections.none')}</p>
          ) : (
            <ol className="records">
              {items.map((one) => (
                <li key={one.correctionId}>
                  <h2>
                    {one.datum ? t(`datum.${one.datum.what}`) : t('appeal.title')}{' '}
                    <Tag tone={one.state === 'GRANTED' ? 'good' : one.state === 'DENIED' ? 'bad' : 'plain'}>
                      {t(`corrections.state.${one.state}`)}
                    </Tag>
                  </h2>
                  <Summary
                    rows={[
                      [t('corrections.is'), one.datum?.is],
                      [t('corrections.shouldBe'), one.datum?.shouldBe],
                      [t('corrections.reason'), one.reason],
                      [t('corrections.askedOn'), day(one.askedOn)],
                      one.state === 'ASKED' && [t('corrections.decideBy'), day(one.decideBy)],
                      one.decision && [t('corrections.decision'), `${day(one.decision.on)} · ${one.decision.reasons}`],
                    ]}
                  />
                  {one.overdue && <p>{t('corrections.overdue')}</p>}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}
