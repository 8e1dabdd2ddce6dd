import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { madeUpNumber, PEOPLE_FILE, type Account, type People } from './people';

const gateway = process.env.ANJU_GATEWAY ?? 'http://localhost:8080';
const division = '320508';
const grid = process.env.ANJU_E2E_GRID ?? '32050801700301';

/** A token of the embedded provider, as the command prints it. */
function tokenOf(role: string, ...options: string[]): string {
  const [command = '', ...rest] = (process.env.ANJU_CLI ?? '../../anju token').split(' ');
  const printed = execFileSync(command, [...rest, role, ...options], { encoding: 'utf8' });
  return printed.trim().split('\n').at(-1)!;
}

async function post(token: string, path: string, body: object, version?: string): Promise<Record<string, unknown>> {
  const response = await fetch(gateway + path, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Anju-Purpose': 'registration',
      'Idempotency-Key': randomUUID(),
      ...(version ? { 'If-Match': version } : {}),
    },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
  return JSON.parse(answer) as Record<string, unknown>;
}

/** Codes a building, registers a resident and a landlord, and files a tenancy between them. */
export default async function setup(): Promise<void> {
  const housing = tokenOf('housing-officer', '--division', division);
  const police = tokenOf('police-officer', '--division', division);
  const building = await post(housing, '/api/buildings', {
    grid,
    address: { road: '测试路', roadNumber: `${1 + Math.floor(Math.random() * 9_000_000)}号`, building: '1幢' },
    floors: 3,
  });
  const coded = (await post(
    housing,
    `/api/buildings/${String(building['buildingCode'])}/dwellings`,
    ['101', '102', '103', '201'].map((room) => ({
      room: `${room}室`,
      use: 'RESIDENTIAL',
      area: 60,
      rooms: 2,
    })) as never,
  )) as { items: { dwellingCode: string; address: string }[] };
  const homes = coded.items.map((one) => ({ code: one.dwellingCode, address: one.address }));

  const register = async (name: string) => {
    const number = madeUpNumber();
    const made = await post(police, '/api/persons', { document: { type: 'RESIDENT_ID', number }, name });
    return { personId: String(made['personId']), number, name };
  };
  const resident = await register('林晓晨');
  const newcomer = await register('周小禾');
  const landlord = await register('许安居');
  const since = '2026-01-05';
  await post(police, `/api/persons/${resident.personId}/residences`, {
    dwellingCode: homes[0]!.code,
    since,
    reason: 'WORK',
    declaredBy: 'SELF',
  });
  const account = (role: string, personId: string): Account => ({
    token: tokenOf(role, '--person', personId),
    personId,
  });
  const letting = account('landlord', landlord.personId);
  const file = async (dwellingCode: string, tenant: string) => {
    const filed = await post(letting.token, '/api/tenancies', {
      dwellingCode,
      landlord: { personId: landlord.personId },
      filedBy: 'LANDLORD',
      tenants: [{ personId: tenant }],
      occupants: [{ personId: tenant }],
      rooms: [],
      from: since,
      until: '2027-01-04',
      signedOn: since,
      monthlyRent: 3200,
      deposit: 3200,
    });
    return String(filed['tenancyId']);
  };
  const made: People = {
    resident: account('resident', resident.personId),
    newcomer: account('resident', newcomer.personId),
    landlord: letting,
    employer: { token: tokenOf('employer', '--uscc', process.env.ANJU_E2E_USCC ?? '91320508A0000336XM') },
    homes,
    toConfirm: await file(homes[0]!.code, resident.personId),
    toChange: await file(homes[3]!.code, newcomer.personId),
    applicant: { number: madeUpNumber(), name: '何新来' },
    tenant: { number: madeUpNumber(), name: '高租客' },
  };
  writeFileSync(PEOPLE_FILE, JSON.stringify(made), { mode: 0o600 });
}
