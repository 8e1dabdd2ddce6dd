import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { dwellingCodeIn } from '@shared/dwellingCode';
import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { mayCode } from './pages';

type Standardised = components['schemas']['StandardisedAddressResponse'];

/** Finds a building by its address as people write it, and leads to coding it where there is none. */
export function BuildingsPage() {
  const { t } = useTranslation();
  const { division } = useSignedIn();
  const navigate = useNavigate();
  const [asked, setAsked] = useState('');
  const found = useQuery({
    queryKey: ['standardise', asked, division],
    enabled: asked !== '',
    queryFn: async () =>
      dataOf(
        await housing.POST('/api/addresses/standardise', { body: { text: asked, within: division ?? undefined } }),
      ),
  });
  const search = (typed: string) => {
    const code = dwellingCodeIn(typed);
    const text = typed.trim();
    if (code) void navigate(`/desk/dwellings/${code}`);
    else if (/^[0-9]{19}$/.test(text)) void navigate(`/desk/buildings/${text}`);
    else setAsked(text);
  };
  return (
    <Page title={t('menu.buildings')}>
      <Section title={t('building.find')}>
        <Input.Search
          size="large"
          aria-label={t('building.address')}
          placeholder={t('building.example')}
          enterButton={t('common.search')}
          maxLength={200}
          onSearch={search}
        />
        <p className="muted small">{t('building.findHint')}</p>
      </Section>
      {found.isFetching && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && !found.isFetching && <Found asked={asked} found={found.data} />}
    </Page>
  );
}

const TONES = { EXACT: 'success', PROBABLE: 'info', AMBIGUOUS: 'warning', NONE: 'info' } as const;

function Found({ asked, found }: { asked: string; found: Standardised }) {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const { category = 'NONE', matches = [], elements = {} } = found;
  return (
    <Section title={t('building.found')}>
      <Alert type={TONES[category]} showIcon title={t(`building.category.${category}`)} className="form-note" />
      {matches.length > 0 && (
        <ul className="list form-note">
          {matches.map(({ buildingCode, dwellingCode, address }) => (
            <li key={`${buildingCode} ${dwellingCode}`}>
              <Link to={dwellingCode ? `/desk/dwellings/${dwellingCode}` : `/desk/buildings/${buildingCode}`}>
                {address}
              </Link>
              <span className="muted small block">
                {dwellingCode ? t('search.kind.DWELLING') : t('search.kind.BUILDING')} ·{' '}
                <span className="digits">{dwellingCode ?? buildingCode}</span>
                {dwellingCode && (
                  <>
                    {' · '}
                    <Link to={`/desk/buildings/${buildingCode}`}>{t('building.open')}</Link>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('building.read')}</h3>
      <Facts
        items={Object.entries(elements).map(([element, value]) => [
          t(`address.${element}`, { defaultValue: element }),
          value,
        ])}
      />
      {mayCode(role) && category !== 'EXACT' && (
        <p>
          <Link to="/desk/buildings/new" state={{ elements, asked }}>
            <Button type={category === 'NONE' ? 'primary' : 'default'}>{t('building.codeNew')}</Button>
          </Link>
        </p>
      )}
    </Section>
  );
}
