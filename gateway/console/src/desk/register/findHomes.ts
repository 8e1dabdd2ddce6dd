import { housing } from '@shared/api/client';
import { asProblem } from '@shared/api/problem';
import { dataOf } from '@shared/api/versioned';
import { dwellingCodeIn } from '@shared/dwellingCode';

export interface Home {
  dwellingCode: string;
  address: string;
}

export interface FoundHomes {
  homes: Home[];
  /** The building was found, but the text does not say which home in it. */
  needsRoom: boolean;
}

export async function findHomes(text: string, within: string | null): Promise<FoundHomes> {
  const code = dwellingCodeIn(text);
  if (code) return { homes: await byCode(code), needsRoom: false };
  const { matches = [] } = dataOf(
    await housing.POST('/api/addresses/standardise', { body: { text, within: within ?? undefined } }),
  );
  const homes = matches.flatMap(({ dwellingCode, address }) =>
    dwellingCode && address ? [{ dwellingCode, address }] : [],
  );
  return { homes, needsRoom: homes.length === 0 && matches.length > 0 };
}

async function byCode(dwellingCode: string): Promise<Home[]> {
  try {
    const { address } = dataOf(
      await housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode } } }),
    );
    return [{ dwellingCode, address: address ?? dwellingCode }];
  } catch (error) {
    if (asProblem(error).status === 404 || asProblem(error).status === 400) return [];
    throw error;
  }
}
