import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { usePremises } from './data';
import { TenancyTag, termText } from './TenancyTag';

/** The premises one owns, lets or manages, each with its tenancies. */
export function PremisesPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const premises = usePremises();
  const landlord = session?.signedIn && session.role === 'landlord';
  return (
    <Page title={t('premises.title')} back="/">
      <Loaded of={premises}>
        {(all) => (
          <>
            {all.length === 0 && <p>{t('premises.none')}</p>}
            <Link className="button" to="/file/home">
              {t('file.title')}
            </Link>
            {all.map((one) => (
              <article className="card" key={one.dwellingCode}>
                <h2>{one.address}</h2>
                {(one.tenancies ?? []).length === 0 ? (
                  <p>{t('premises.empty')}</p>
                ) : (
                  <Ways
                    ways={(one.tenancies ?? []).map((tenancy) => ({
                      to: `/tenancies/${tenancy.tenancyId}`,
                      title: termText(t, tenancy.from, tenancy.until),
                      tag: <TenancyTag status={tenancy.status} confirmation={tenancy.confirmation?.state} />,
                      hint: t('premises.persons', { count: tenancy.occupants?.length ?? 0 }),
                    }))}
                  />
                )}
                <p className="inline-ways">
                  <Link to={`/file/home?at=${one.dwellingCode}`}>{t('premises.fileHere')}</Link>
                  {landlord && <Link to={`/residents/${one.dwellingCode}`}>{t('residents.title')}</Link>}
                </p>
              </article>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
