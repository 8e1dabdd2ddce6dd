import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { housing } from '@shared/api/client';
import { read } from '../app/api';
import { codeInGroups } from '../app/formats';
import { plateCode } from '../public/plateCode';
import { Failure, Loading } from './Loaded';

export interface Home {
  dwellingCode: string;
  address: string;
}

interface HomeFinderProps {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  home: Home | null;
  choose: (home: Home | null) => void;
}

/** Finds a home by its door plate's code or by its address; it never guesses: who is asked chooses. */
export function HomeFinder({ id, label, hint, error, home, choose }: HomeFinderProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const found = useQuery({ queryKey: ['home', asked], queryFn: () => find(asked), enabled: asked !== '' });
  const only = found.data?.length === 1 ? found.data[0]! : null;

  useEffect(() => {
    if (only) choose(only);
    // Only a new answer chooses; not the parent's next rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [only]);

  if (home) {
    return (
      <div className="chosen-home">
        <p className="label">{label}</p>
        <p className="address">{home.address}</p>
        <p className="hint">{codeInGroups(home.dwellingCode)}</p>
        <button
          type="button"
          className="link"
          onClick={() => {
            choose(null);
            setAsked('');
          }}
        >
          {t('home.change')}
        </button>
      </div>
    );
  }
  const look = () => setAsked(typed.trim());
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <div className="hint" id={`${id}-hint`}>
        {hint ?? t('home.finderHint')}
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span>
          {error}
        </p>
      )}
      <div className="search">
        <input
          id={id}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              look();
            }
          }}
        />
        <button type="button" className="button secondary" onClick={look}>
          {t('home.find')}
        </button>
      </div>
      {asked !== '' && found.isPending && <Loading />}
      {found.isError && <Failure problem={found.error} retry={() => void found.refetch()} />}
      {found.data && <Matches homes={found.data} choose={choose} />}
    </div>
  );
}

function Matches({ homes, choose }: { homes: Home[]; choose: (home: Home) => void }) {
  const { t } = useTranslation();
  if (homes.length === 0) return <p role="status">{t('home.notFound')}</p>;
  return (
    <div role="status">
      <p>{t('home.several', { count: homes.length })}</p>
      <ul className="ways">
        {homes.map((one) => (
          <li key={one.dwellingCode}>
            <button type="button" onClick={() => choose(one)}>
              <span>{one.address}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function find(text: string): Promise<Home[]> {
  const code = plateCode(text);
  if (code) {
    const dwelling = await read(
      housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode: code } } }),
    );
    return dwelling.retired ? [] : [{ dwellingCode: code, address: dwelling.address ?? code }];
  }
  const { matches = [] } = await read(housing.POST('/api/addresses/standardise', { body: { text } }));
  return matches.flatMap((one) =>
    one.dwellingCode ? [{ dwellingCode: one.dwellingCode, address: one.address ?? '' }] : [],
  );
}

/** The home that a door plate's page has led here with. */
export function useHomeAt(code: string | null): { home: Home | null; pending: boolean } {
  const found = useQuery({ queryKey: ['home', code], queryFn: () => find(code!), enabled: code !== null });
  return { home: found.data?.[0] ?? null, pending: code !== null && found.isPending };
}
