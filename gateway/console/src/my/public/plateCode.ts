/** The 25 characters of a door plate, as somebody types them: spaces and small letters are forgiven. */
export function plateCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return /^\d{14}[0-9A-Z]{11}$/.test(code) ? code : null;
}
