import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from './api/idempotency';

/**
 * One change of the registry: sent under an idempotency key, never twice at the same time; after it, everything that is shown is
 * read again.
 */
export function useChange<Input, Output>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<Output>,
  done?: (output: Output, input: Input) => void,
) {
  const queries = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const running = useRef(false);
  const mutation = useMutation({
    mutationFn: (input: Input) => send(input, key.current.for(input)),
    onSuccess: (output, input) => {
      key.current.done();
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      done?.(output, input);
    },
    onSettled: () => {
      running.current = false;
    },
  });
  const submit = (input: Input) => {
    if (running.current) return;
    running.current = true;
    mutation.mutate(input);
  };
  return { submit, pending: mutation.isPending, error: mutation.error, reset: mutation.reset, result: mutation.data };
}
