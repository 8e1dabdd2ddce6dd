import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { housing } from '@shared/api/client';
import { read } from '../app/api';
import { codeInGroups } from '../app/formats';
import { signInHere, useSession } from '../app/session';
import { Inset, Summary, Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';

interface Door {
  dwellingCode: string;
  address: string;
  retired: boolean;
}

/** Whoever scanned the plate needs no account; a code that was typed needs one. */
async function findDoor(code: string, signature: string | null): Promise<Door> {
  if (signature !== null) {
    const plate = await read(
      housing.GET('/d/{dwellingCode}', {
        params: { path: { dwellingCode: code }, query: { s: signature } },
        headers: { Accept: 'application/json' },
      }),
    );
    return plate as Door;
  }
  return (await read(
    housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode: code } } }),
  )) as Door;
}

/** Where the door plate's scan ends: where one is, and what one can do there. */
export function DoorPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const signature = search.get('s');
  const { data: session } = useSession();
  const signedIn = session?.signedIn === true;
  const readable = signature !== null || signedIn;
  const door = useQuery({
    queryKey: ['door', code, signature],
    queryFn: () => findDoor(code, signature),
    enabled: session !== undefined && readable,
  });
  if (session !== undefined && !readable) {
    return (
      <Page title={t('door.title')} back="/">
        <Summary rows={[[t('door.code'), codeInGroups(code)]]} />
        <p>{t('door.signInToSee')}</p>
        <a className="button" href={signInHere()}>
          {t('app.signIn')}
        </a>
      </Page>
    );
  }
  return (
    <Page title={t('door.title')} back="/">
      <Loaded of={door}>
        {(found) => (
          <>
            <p className="address">{found.address}</p>
            <Summary rows={[[t('door.code'), codeInGroups(found.dwellingCode)]]} />
            {found.retired ? (
              <Inset tone="warn">{t('door.retired')}</Inset>
            ) : signedIn ? (
              <Actions role={session.role} code={found.dwellingCode} />
            ) : (
              <SignedOut />
            )}
            <h2>{t('door.whoTitle')}</h2>
            <ul className="plain-list">
              <li>{t('door.whoLandlord')}</li>
              <li>{t('door.whoEmployer')}</li>
              <li>{t('door.whoSelf')}</li>
            </ul>
            <p className="hint">{t('door.privacy')}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SignedOut() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('door.signedOut')}</p>
      <a className="button large" href={signInHere()}>
        {t('door.signIn')}
      </a>
      <Ways ways={[{ to: '/activate', title: t('start.activate'), hint: t('start.activateHint'), away: true }]} />
    </>
  );
}

function Actions({ role, code }: { role: string; code: string }) {
  const { t } = useTranslation();
  const landlord = role === 'landlord' || role === 'agent';
  return (
    <>
      <h2>{t('door.here')}</h2>
      <Ways
        ways={[
          role === 'resident' && { to: `/move?at=${code}`, title: t('door.moveIn'), hint: t('door.moveInHint') },
          role === 'resident' && { to: '/leave', title: t('door.leave') },
          (landlord || role === 'resident') && {
            to: `/file/home?at=${code}`,
            title: t('door.file'),
            hint: t('door.fileHint'),
          },
          role === 'landlord' && { to: `/residents/${code}`, title: t('door.residents') },
          role === 'employer' && { to: '/people', title: t('door.people') },
        ]}
      />
    </>
  );
}
