import { usePurpose } from '@shared/purpose';
import { useEffect, useSyncExternalStore } from 'react';

let asked = false;
const listeners = new Set<() => void>();

export function askPurpose(open: boolean): void {
  asked = open;
  listeners.forEach((listener) => listener());
}

export function usePurposeAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}

/** For a page that reads personal data: asks for the purpose once if none was stated yet, and says whether one is there. */
export function usePurposeTask(): boolean {
  const purpose = usePurpose();
  const missing = purpose === undefined;
  useEffect(() => {
    if (missing) askPurpose(true);
  }, [missing]);
  return !missing;
}
