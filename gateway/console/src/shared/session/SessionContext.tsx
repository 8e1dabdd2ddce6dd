import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { onUnauthenticated } from '../api/client';
import { fetchSession, type Session, type SignedIn } from './session';

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
  const { data, isError, refetch } = useQuery({ queryKey: ['session'], queryFn: fetchSession, staleTime: 60_000 });

  useEffect(() => onUnauthenticated(() => setExpired(true)), []);

  const reload = () => {
    void refetch().then((result) => {
      if (!result.data?.signedIn) return;
      setExpired(false);
      void queries.invalidateQueries();
    });
  };
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
