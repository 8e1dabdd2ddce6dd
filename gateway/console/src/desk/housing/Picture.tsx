import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { layOut, type Drawn } from './floors';
import './housing.css';

/** A building drawn as floors and units; a home that is coded leads to its page. */
export function Picture({ homes, label }: { homes: Drawn[]; label: string }) {
  const { t } = useTranslation();
  const { units, floors } = layOut(homes);
  return (
    // Whoever has no mouse scrolls it with the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll-x" role="group" aria-label={label} tabIndex={0}>
      <table className="picture">
        <thead>
          <tr>
            <th scope="col">{t('building.floor')}</th>
            {units.map((unit) => (
              <th key={unit} scope="col">
                {unit || t('building.noUnit')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {floors.map((floor) => (
            <tr key={floor.name}>
              <th scope="row">{floor.name || t('building.noFloor')}</th>
              {floor.units.map((rooms, at) => (
                <td key={units[at]}>
                  <div className="picture-homes">
                    {rooms.map((home) => (
                      <Home key={home.dwellingCode ?? home.room} home={home} />
                    ))}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Home({ home: { dwellingCode, room, state } }: { home: Drawn }) {
  const { t } = useTranslation();
  const text = (
    <>
      <span>{room ?? t('building.whole')}</span>
      <span className="picture-state">{state && t(`home.state.${state}`)}</span>
    </>
  );
  return dwellingCode ? (
    <Link className="picture-home" data-state={state} to={`/desk/dwellings/${dwellingCode}`}>
      {text}
    </Link>
  ) : (
    <span className="picture-home" data-state={state}>
      {text}
    </span>
  );
}
