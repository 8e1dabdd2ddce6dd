type Picture = HTMLVideoElement | ImageBitmap;

interface Detector {
  detect(source: Picture): Promise<{ rawValue: string }[]>;
}
type Detectors = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> };

/** Reads the QR code in a picture; undefined where there is none. */
export type CodeReader = (picture: Picture) => Promise<string | undefined>;

/** Whether there is a camera to ask for. */
export function hasCamera(): boolean {
  return 'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices;
}

/** The browser's own reader, or one in JavaScript that is loaded where the browser has none. Pictures stay on the device. */
export async function codeReader(): Promise<CodeReader> {
  const detectors = (window as unknown as { BarcodeDetector?: Detectors }).BarcodeDetector;
  const formats = detectors ? await detectors.getSupportedFormats().catch(() => []) : [];
  if (detectors && formats.includes('qr_code')) {
    const detector = new detectors({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture).catch(() => []))[0]?.rawValue;
  }
  const { default: read } = await import('jsqr');
  return async (picture) => {
    const pixels = pixelsOf(picture);
    return (pixels && read(pixels.data, pixels.width, pixels.height)?.data) || undefined;
  };
}

const LARGEST = 1200;

function pixelsOf(picture: Picture): ImageData | undefined {
  const [width, height] =
    picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  if (!width || !height) return undefined;
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** What a file says: the QR code in a picture, or the text of a text file; undefined where a picture has no code. */
export async function readCodeFile(file: File): Promise<string | undefined> {
  if (!file.type.startsWith('image/')) return (await file.text()).trim();
  const picture = await createImageBitmap(file);
  try {
    return await (
      await codeReader()
    )(picture);
  } finally {
    picture.close();
  }
}
