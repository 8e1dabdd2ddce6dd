/** A home as a picture of its building shows it. */
export interface Drawn {
  dwellingCode?: string;
  unit?: string;
  floor?: string;
  room?: string;
  state?: string;
}

export interface Floor<Home> {
  name: string;
  /** The homes of each unit, in the order of `units`. */
  units: Home[][];
}

export interface Floors<Home> {
  units: string[];
  /** The highest first, as one sees a house. */
  floors: Floor<Home>[];
}

/** The floor of a home: as recorded, else as its room number tells (403 is on the fourth). */
export function floorOf({ floor, room }: Drawn): string {
  if (floor) return floor.replace(/[层楼]$/, '');
  const number = /^(?:\D*)(\d+?)\d{2}\D*$/.exec(room ?? '')?.[1];
  return number ?? '';
}

/** Where a floor lies: basements are below zero. */
export function height(floor: string): number {
  const digits = Number(/\d+/.exec(floor)?.[0] ?? NaN);
  if (Number.isNaN(digits)) return Number.NEGATIVE_INFINITY;
  return /^(-|B|地下|负)/i.test(floor) ? -digits : digits;
}

const byNumber = new Intl.Collator('zh-CN', { numeric: true });

/** Lays homes out as floors and units. */
export function layOut<Home extends Drawn>(homes: Home[]): Floors<Home> {
  const units = [...new Set(homes.map(({ unit }) => unit ?? ''))].sort(byNumber.compare);
  const names = [...new Set(homes.map(floorOf))].sort(
    (one, other) => height(other) - height(one) || byNumber.compare(one, other),
  );
  const floors = names.map((name) => ({
    name,
    units: units.map((unit) =>
      homes
        .filter((home) => floorOf(home) === name && (home.unit ?? '') === unit)
        .sort((one, other) => byNumber.compare(one.room ?? '', other.room ?? '')),
    ),
  }));
  return { units, floors };
}
