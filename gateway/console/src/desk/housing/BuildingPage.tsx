import { formatDay, formatNumber } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Mark, type Tone } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { useBuilding, usePicture, type PicturedDwelling } from './building';
import { useDivision } from './divisions';
import { mayCode } from './pages';
import { Picture } from './Picture';

const STATES: [string, Tone][] = [
  ['LET', 'good'],
  ['FILED', 'warning'],
  ['EMPTY', 'idle'],
  ['RETIRED', 'idle'],
];

/** A building, drawn with the state of each of its homes. */
export function BuildingPage() {
  const { t } = useTranslation();
  const { buildingCode = '' } = useParams();
  const { role } = useSignedIn();
  const found = useBuilding(buildingCode);
  const picture = usePicture(buildingCode);
  const building = found.data?.data;
  const division = useDivision(building?.division);
  const coded = picture.data ?? [];
  const actions = building && (
    <>
      {coded.some(({ state }) => state !== 'RETIRED') && (
        <Button href={`/api/buildings/${buildingCode}/plates.pdf`} target="_blank">
          {t('building.plates')}
        </Button>
      )}
      {mayCode(role) && !building.retired && (
        <Link to={`/desk/buildings/${buildingCode}/layout`}>
          <Button type={coded.length === 0 ? 'primary' : 'default'}>{t('building.layout')}</Button>
        </Link>
      )}
    </>
  );
  return (
    <Page title={building?.text ?? t('search.kind.BUILDING')} actions={actions}>
      {found.isPending && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {building && (
        <>
          <Section title={t('building.picture')}>
            {picture.isLoading && <Loading />}
            {picture.isError && <Problem error={picture.error} retry={() => void picture.refetch()} />}
            {picture.isSuccess && coded.length === 0 && <Empty description={t('building.noHomes')} />}
            {coded.length > 0 && (
              <>
                <Legend homes={coded} />
                <Picture homes={coded} label={t('building.picture')} />
              </>
            )}
          </Section>
          <Section title={t('building.facts')}>
            <Facts
              items={[
                [t('building.codeName'), <span className="digits">{buildingCode}</span>],
                [t('building.community'), division?.path ?? building.division],
                [t('building.gridName'), <span className="digits">{building.grid}</span>],
                [t('building.floors'), formatNumber(building.floors)],
                [
                  t('building.structure'),
                  building.structure && t(`structure.${building.structure}`, { defaultValue: building.structure }),
                ],
                [t('building.names'), building.names?.map(({ text }) => text).join('、')],
                [t('building.retiredOn'), formatDay(building.retiredOn)],
              ]}
            />
          </Section>
        </>
      )}
    </Page>
  );
}

function Legend({ homes }: { homes: PicturedDwelling[] }) {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('building.legend')}>
      {STATES.map(([state, tone]) => (
        <li key={state}>
          <Mark tone={tone}>{t(`home.state.${state}`)}</Mark>{' '}
          <strong>{formatNumber(homes.filter((home) => home.state === state).length)}</strong>
        </li>
      ))}
    </ul>
  );
}
