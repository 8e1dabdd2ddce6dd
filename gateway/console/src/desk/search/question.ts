import { useSyncExternalStore } from 'react';

// A name or a document number is personal data: it is kept in this tab's memory, not in the address.
let question = '';
const listeners = new Set<() => void>();

export function rememberQuestion(asked: string): void {
  question = asked;
  listeners.forEach((listener) => listener());
}

export function useQuestion(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
}
