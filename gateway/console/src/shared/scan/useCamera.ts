import { useEffect, useRef, type RefObject } from 'react';
import { codeReader } from './codes';

const EVERY_MILLISECONDS = 300;

/** Shows the camera in a video element and tells the first QR code that it sees. */
export function useCamera(found: (text: string) => void, failed: () => void): RefObject<HTMLVideoElement | null> {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ found, failed });
  useEffect(() => {
    tell.current = { found, failed };
  });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: number | undefined;
    let over = false;
    const stop = () => {
      over = true;
      window.clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
    const start = async () => {
      const read = await codeReader();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (over || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      const look = async () => {
        const text = over || !video.current ? undefined : await read(video.current);
        if (over) return;
        if (text) tell.current.found(text);
        else timer = window.setTimeout(() => void look(), EVERY_MILLISECONDS);
      };
      await look();
    };
    start().catch(() => {
      stop();
      tell.current.failed();
    });
    return stop;
  }, []);
  return video;
}
