/**
 * The key under which one intended change is sent: the same for every attempt at the same body, another as soon as the body
 * changes, so that a double click or a repeated attempt after a lost answer changes nothing twice.
 */
export class IdempotencyKey {
  private body: string | undefined;
  private key = '';

  for(body: unknown): { 'Idempotency-Key': string } {
    const text = JSON.stringify(body ?? null);
    if (text !== this.body) {
      this.body = text;
      this.key = crypto.randomUUID();
    }
    return { 'Idempotency-Key': this.key };
  }

  /** After success: the same body again would be a new intention. */
  done(): void {
    this.body = undefined;
  }
}
