import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Goes on to a page once a change has its result, and after the warning of unsent input is gone. */
export function useGoOn<Output>(result: Output | undefined, to: (result: Output) => string): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (result !== undefined) void navigate(to(result), { replace: true });
  });
}
