import { useSessionState } from '@shared/session/SessionContext';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

/** Says that the session ended. Signing in happens in another tab, so that nothing typed in this one is lost. */
export function SessionEnded() {
  const { t } = useTranslation();
  const { expired, reload } = useSessionState();
  return (
    <Modal open={expired} title={t('ended.title')} closable={false} footer={null}>
      <p>{t('ended.text')}</p>
      <p className="actions">
        <Button type="primary" href="/sign-in?to=/desk/signed-in" target="_blank" rel="opener">
          {t('common.signIn')}
        </Button>
        <Button onClick={reload}>{t('ended.goOn')}</Button>
      </p>
    </Modal>
  );
}
