import { chromium, type Browser, type FullConfig } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { madeUpNumber, PEOPLE_FILE, type Account, type People } from './people';
import { firstAccount, signIn, type Secrets } from './provider';

const division = process.env.ANJU_E2E_DIVISION ?? '320508';

type Body = Record<string, unknown>;

/** One session: its cookies, and the calls of the registry that its owner may make. */
class Signed {
  private constructor(
    readonly cookies: Account['cookies'],
    private readonly gateway: string,
  ) {}

  static async in(browser: Browser, gateway: string, who: Secrets): Promise<Signed> {
    const context = await browser.newContext({ baseURL: gateway });
    try {
      await signIn(await context.newPage(), who);
      await context.request.get('/api/session');
      return new Signed(await context.cookies(gateway), gateway);
    } finally {
      await context.close();
    }
  }

  async call<T = Body>(method: string, path: string, body?: object): Promise<T> {
    const csrf = this.cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')!.value;
    const response = await fetch(this.gateway + path, {
      method,
      headers: {
        Cookie: this.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        'X-XSRF-TOKEN': csrf,
        'Content-Type': 'application/json',
        'Anju-Purpose': 'registration',
        ...(method === 'GET' ? {} : { 'Idempotency-Key': randomUUID() }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
    return JSON.parse(answer) as T;
  }

  /** As {@link call}, again while a part has not yet heard of what another one has just written. */
  async post(path: string, body: object): Promise<Body> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.call('POST', path, body);
      } catch (refused) {
        if (attempt === 40 || !String(refused).includes('-unknown')) throw refused;
        await new Promise((again) => setTimeout(again, 250));
      }
    }
  }
}

/** Signs in as officials and makes what the tests change: a building, people with accounts of their own, tenancies. */
export default async function setup(config: FullConfig): Promise<() => void> {
  const { baseURL, launchOptions } = config.projects[0]!.use;
  const gateway = baseURL!;
  const browser = await chromium.launch(launchOptions);
  try {
    const session = (who: Secrets) => Signed.in(browser, gateway, who);
    const first = async (role: string) => ({ who: firstAccount(role), signed: await session(firstAccount(role)) });
    const account = ({ who, signed }: { who: Secrets; signed: Signed }, personId?: string): Account => ({
      ...who,
      cookies: signed.cookies,
      ...(personId ? { personId } : {}),
    });
    const housing = await first('housing-officer');
    const police = await first('police-officer');
    const administrator = await first('administrator');
    const auditor = await first('auditor');
    const verifier = await first('agency-verifier');

    const communities = async (of: string) =>
      (await housing.signed.call<{ items: { code: string }[] }>('GET', `/api/divisions/${of}/children`)).items;
    const street = (await communities(division))[0]!.code;
    const community = (await communities(street))[0]!.code;
    const building = await housing.signed.post('/api/buildings', {
      grid: `${community}01`,
      address: { road: '测试路', roadNumber: `${1 + Math.floor(Math.random() * 9_000_000)}号`, building: '1幢' },
      floors: 3,
    });
    const coded = (await housing.signed.post(
      `/api/buildings/${String(building['buildingCode'])}/dwellings`,
      ['101', '102', '103', '201'].map((room) => ({ room: `${room}室`, use: 'RESIDENTIAL', area: 60, rooms: 2 })),
    )) as unknown as { items: { dwellingCode: string; address: string }[] };
    const homes = coded.items.map((one) => ({ code: one.dwellingCode, address: one.address }));

    const register = async (name: string) => {
      const document = { type: 'RESIDENT_ID', number: madeUpNumber() };
      return String((await police.signed.post('/api/persons', { document, name }))['personId']);
    };
    const codeFor = async (role: string, whose: Body) =>
      String((await administrator.signed.post('/api/accounts/activation-codes', { role, ...whose }))['code']);
    const open = async (role: string, whose: { person: string }) => {
      const who = { name: `e2e.${randomBytes(5).toString('hex')}`, password: `${randomUUID()}` };
      const code = await codeFor(role, whose);
      await administrator.signed.post('/api/accounts/activation', { code, ...who });
      return account({ who, signed: await session(who) }, whose.person);
    };
    const resident = await open('resident', { person: await register('林晓晨') });
    const newcomer = await open('resident', { person: await register('周小禾') });
    const landlord = await open('landlord', { person: await register('许安居') });
    const employer = await first('employer');
    const since = '2026-01-05';
    await police.signed.post(`/api/persons/${resident.personId}/residences`, {
      dwellingCode: homes[0]!.code,
      since,
      reason: 'WORK',
      declaredBy: 'SELF',
    });
    const file = async (dwellingCode: string, tenant: string) => {
      const filed = await housing.signed.post('/api/tenancies', {
        dwellingCode,
        landlord: { personId: landlord.personId },
        filedBy: 'LANDLORD',
        tenants: [tenant],
        occupants: [tenant],
        from: since,
        until: '2027-01-04',
        signedOn: since,
        monthlyRent: 3200,
        deposit: 3200,
      });
      return String(filed['tenancyId']);
    };
    const made: People = {
      resident,
      newcomer,
      landlord,
      employer: account(employer),
      police: account(police),
      administrator: account(administrator),
      auditor: account(auditor),
      verifier: account(verifier),
      homes,
      toConfirm: await file(homes[0]!.code, resident.personId!),
      toChange: await file(homes[3]!.code, newcomer.personId!),
      activationCode: await codeFor('resident', { person: await register('方启程') }),
      applicant: { number: madeUpNumber(), name: '何新来' },
      tenant: { number: madeUpNumber(), name: '高租客' },
      arrival: { number: madeUpNumber(), name: '丁初到' },
    };
    writeFileSync(PEOPLE_FILE, JSON.stringify(made), { mode: 0o600 });
  } finally {
    await browser.close();
  }
  return () => rmSync(PEOPLE_FILE, { force: true });
}
