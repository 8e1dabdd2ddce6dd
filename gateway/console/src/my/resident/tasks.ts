import { daysBetween } from '@shared/format';

/** One thing that is due for a person, and the page where it is done. */
export interface Task {
  key: string;
  to: string;
  by?: string | undefined;
  tone: 'good' | 'warn' | 'bad' | 'plain';
  /** For the texts of the task. */
  values: Record<string, string | number>;
}

interface PermitLike {
  permitId?: string;
  status?: string;
  endorseFrom?: string | null;
  endorseBy?: string | null;
  decideBy?: string | null;
}

interface PendingLike {
  residenceId?: string;
  dwellingCode?: string;
  pending?: { state?: string; effectiveOn?: string | null } | null;
}

interface TenancyLike {
  tenancyId?: string;
  address?: string | null;
  status?: string;
  confirmation?: string | null;
  awaitedFrom?: string | null;
  as?: string[];
}

interface Given {
  permit?: PermitLike | null | undefined;
  pending: readonly PendingLike[];
  tenancies: readonly TenancyLike[];
  registered: boolean;
  today: string;
}

/** What a resident has to do, the most pressing first. */
export function tasksOf({ permit, pending, tenancies, registered, today }: Given): Task[] {
  const tasks: Task[] = [];
  for (const one of pending) {
    if (one.pending?.state !== 'AWAITING_CONFIRMATION' && one.pending?.state !== 'AWAITING_OBJECTION') continue;
    tasks.push({
      key: one.pending.state === 'AWAITING_OBJECTION' ? 'objection' : 'declaration',
      to: `/declared/${one.residenceId}`,
      by: one.pending.effectiveOn ?? undefined,
      tone: 'warn',
      values: {},
    });
  }
  for (const one of tenancies) {
    const side = one.as?.includes('LANDLORD') ? 'LANDLORD' : 'TENANT';
    if (one.status === 'FILED' && one.confirmation === 'AWAITED' && one.awaitedFrom === side) {
      tasks.push({
        key: 'tenancy',
        to: `/tenancies/${one.tenancyId}`,
        tone: 'warn',
        values: { address: one.address ?? '' },
      });
    }
  }
  if (permit?.status === 'SUSPENDED') tasks.unshift({ key: 'suspended', to: '/permit', tone: 'bad', values: {} });
  if (permit?.status === 'ACTIVE' && permit.endorseFrom && permit.endorseBy && permit.endorseFrom <= today) {
    tasks.unshift({
      key: 'endorse',
      to: '/permit/endorse',
      by: permit.endorseBy,
      tone: daysBetween(today, permit.endorseBy) <= 7 ? 'bad' : 'warn',
      values: {},
    });
  }
  if (!registered) tasks.unshift({ key: 'register', to: '/move', tone: 'warn', values: {} });
  return tasks;
}

const SOON_DAYS = 60;

/** How an outlook is shown: as a warning only where something happens soon or has happened. */
export function outlookTone(status: string | undefined, on: string | null | undefined, today: string): Task['tone'] {
  if (status !== 'ACTIVE') return status === 'SUSPENDED' ? 'warn' : 'plain';
  return on && daysBetween(today, on) <= SOON_DAYS ? 'warn' : 'good';
}
