/** The page of what a search found; undefined where the desks have none. */
export function pageOfHit({ type, id }: { type?: string; id?: string }): string | undefined {
  switch (type) {
    case 'PERSON':
      return `/desk/persons/${id}`;
    case 'PERMIT':
      return `/desk/permits/${id}`;
    case 'BUILDING':
      return `/desk/buildings/${id}`;
    case 'DWELLING':
      return `/desk/dwellings/${id}`;
    case 'TENANCY':
      return `/desk/tenancies/${id}`;
    default:
      return undefined;
  }
}
