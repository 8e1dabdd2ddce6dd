import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { onUnauthenticated } from '../api/client';
import { fetchSession, type Session, type SignedIn } from './session';
import { onSignedInElsewhere } from './signedInElsewhere';

interface SessionState {
  session: Session | undefined;
  /** The session ended while somebody was working: the page stays as it is until they have signed in again. */
  expired: boolean;
  failed: boolean;
  reload: () => void;
}

const SessionContext = createContext<SessionState | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [expired, setExpired] = useState(false);
  const { data, isError, refetch } = useQuery({
    queryKey: ['session'],
    queryFn: fetchSession,
    staleTime: 60_000,
    // That a session has ended is learnt from the next call, which leaves the page as it is.
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });

  useEffect(() => onUnauthenticated(() => setExpired(true)), []);

  const goOn = useCallback(async () => {
    const before = queries.getQueryData<Session>(['session']);
    const now = await fetchSession();
    if (!now.signedIn) return;
    if (before?.signedIn && before.user !== now.user) {
      // Somebody else signed in: what was open is not theirs to see.
      window.location.assign('/');
      return;
    }
    queries.setQueryData(['session'], now);
    setExpired(false);
    void queries.invalidateQueries();
  }, [queries]);
  const look = useCallback(() => void goOn().catch(() => undefined), [goOn]);
  useEffect(() => (expired ? onSignedInElsewhere(look) : undefined), [expired, look]);

  const reload = expired ? look : () => void refetch();
  return <SessionContext value={{ session: data, expired, failed: isError, reload }}>{children}</SessionContext>;
}

export function useSessionState(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('SessionProvider is missing');
  return state;
}

/** The session of a page that is shown to people who have signed in only. */
export function useSignedIn(): SignedIn {
  const { session } = useSessionState();
  if (!session?.signedIn) throw new Error('not signed in');
  return session;
}
