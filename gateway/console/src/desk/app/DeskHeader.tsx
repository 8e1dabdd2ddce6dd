import { changeLanguage } from '@shared/i18n';
import { currentLanguage } from '@shared/i18n/language';
import { useSignedIn } from '@shared/session/SessionContext';
import { signOut } from '@shared/session/session';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PurposeButton } from '../purpose/PurposeButton';
import { SearchBox } from '../search/SearchBox';

export function DeskHeader() {
  const { t } = useTranslation();
  const session = useSignedIn();
  const leave = (everywhere: boolean) => {
    void signOut(everywhere).finally(() => window.location.assign('/'));
  };
  const items: MenuProps['items'] = [
    {
      key: 'who',
      label: `${t(`role.${session.role}`)} · ${session.division ?? t('frame.everywhere')}`,
      disabled: true,
    },
    { type: 'divider' },
    { key: 'out', label: t('common.signOut'), onClick: () => leave(false) },
    { key: 'everywhere', label: t('frame.signOutEverywhere'), onClick: () => leave(true) },
  ];
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="desk-header no-print">
      <Link to="/desk" className="desk-brand">
        <img src="/icons/anju.svg" alt="" width={28} height={28} />
        <span>{t('registry')}</span>
      </Link>
      <SearchBox />
      <PurposeButton />
      <Button type="text" lang={other} onClick={() => changeLanguage(other)}>
        {t(`language.${other}`)}
      </Button>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" aria-haspopup="menu">
          {session.displayName}
        </Button>
      </Dropdown>
    </header>
  );
}
