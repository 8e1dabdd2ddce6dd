import { useCamera } from '@shared/scan/useCamera';
import { useTranslation } from 'react-i18next';

/** Reads one QR code with the camera; the picture stays on the phone. */
export function CodeCamera({ found, failed }: { found: (text: string) => void; failed: () => void }) {
  const { t } = useTranslation();
  const video = useCamera(found, failed);
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t('check.camera')} />
      <button type="button" className="button secondary" onClick={failed}>
        {t('app.cancel')}
      </button>
    </div>
  );
}
