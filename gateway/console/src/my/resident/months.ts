export interface Span {
  from?: string;
  to?: string | null;
}

/** Whether a month lies in one of the spans; an open span goes on. */
export function covered(month: string, spans: readonly Span[]): boolean {
  return spans.some((span) => (span.from ?? '9999') <= month && month <= (span.to ?? '9999'));
}
