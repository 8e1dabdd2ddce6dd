import { fetchSession, signInAddress, signOut as endSession } from '@shared/session/session';
import { queryOptions, useQuery } from '@tanstack/react-query';

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: fetchSession, staleTime: 60_000 });

export function useSession() {
  return useQuery(sessionQuery);
}

/** The person the account stands for; empty where it stands for none. */
export function usePerson(): string {
  const { data } = useSession();
  return data?.signedIn ? (data.personId ?? '') : '';
}

export function signInHere(): string {
  return signInAddress(location);
}

export async function signOut(everywhere: boolean): Promise<void> {
  await endSession(everywhere);
  location.replace('/my/');
}
