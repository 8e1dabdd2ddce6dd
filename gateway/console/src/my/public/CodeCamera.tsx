import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type Detectors = new (options: { formats: string[] }) => Detector;

function detectors(): Detectors | undefined {
  return (window as unknown as { BarcodeDetector?: Detectors }).BarcodeDetector;
}

/** Whether this browser reads codes itself; elsewhere the code is typed or pasted. */
export function cameraReadsCodes(): boolean {
  return detectors() !== undefined && 'mediaDevices' in navigator;
}

/** Reads one QR code with the camera; the picture stays on the phone. */
export function CodeCamera({ found, failed }: { found: (text: string) => void; failed: () => void }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ found, failed });
  useEffect(() => {
    tell.current = { found, failed };
  });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: number | undefined;
    let over = false;
    const start = async () => {
      const detector = new (detectors()!)({ formats: ['qr_code'] });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (over || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      timer = window.setInterval(async () => {
        const codes = await detector.detect(video.current!).catch(() => []);
        if (!over && codes[0]) tell.current.found(codes[0].rawValue);
      }, 300);
    };
    const stop = () => {
      over = true;
      window.clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
    start().catch(() => tell.current.failed());
    return stop;
  }, []);
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t('check.camera')} />
      <button type="button" className="button secondary" onClick={failed}>
        {t('app.cancel')}
      </button>
    </div>
  );
}
