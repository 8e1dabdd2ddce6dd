import type { components } from '@shared/api/generated/overview';

export type PersonView = components['schemas']['PersonViewResponse'];
