import { useSyncExternalStore } from 'react';

/** Why an official reads personal data, as it will stand in the record of accesses. */
export interface Purpose {
  code: string;
  caseNumber?: string;
}

// In the memory of this tab alone: a task ends with it.
let current: Purpose | undefined;
const listeners = new Set<() => void>();

export function currentPurpose(): Purpose | undefined {
  return current;
}

export function setPurpose(purpose: Purpose | undefined): void {
  current = purpose;
  listeners.forEach((listener) => listener());
}

export function usePurpose(): Purpose | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentPurpose);
}
