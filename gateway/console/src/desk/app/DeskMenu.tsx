import { useSignedIn } from '@shared/session/SessionContext';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { menuFor } from './pages';

export function DeskMenu() {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  return (
    <nav className="desk-menu no-print" aria-label={t('frame.menu')}>
      <ul>
        {menuFor(role).map(({ path, menu }) => (
          <li key={path}>
            <NavLink to={path === '' ? '/desk' : `/desk/${path}`} end={path === ''}>
              {t(`menu.${menu}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
