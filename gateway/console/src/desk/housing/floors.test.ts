import { expect, it } from 'vitest';
import { floorOf, height, layOut } from './floors';

it('reads the floor from the room number where none is recorded', () => {
  expect(floorOf({ room: '403室' })).toBe('4');
  expect(floorOf({ room: '1203室' })).toBe('12');
  expect(floorOf({ room: '东厢房' })).toBe('');
  expect(floorOf({ floor: '3层', room: '9901' })).toBe('3');
});

it('puts basements below and what has no floor last', () => {
  expect(height('B1')).toBeLessThan(height('1'));
  expect(height('地下2层')).toBeLessThan(height('地下1层'));
  expect(height('')).toBeLessThan(height('B9'));
});

it('lays out the highest floor first and rooms in the order of their numbers', () => {
  const homes = [
    { unit: '2单元', room: '101室' },
    { unit: '1单元', room: '1002室' },
    { unit: '1单元', room: '102室' },
    { unit: '1单元', room: '101室' },
  ];
  const { units, floors } = layOut(homes);
  expect(units).toEqual(['1单元', '2单元']);
  expect(floors.map(({ name }) => name)).toEqual(['10', '1']);
  expect(floors[1]!.units.map((unit) => unit.map(({ room }) => room))).toEqual([['101室', '102室'], ['101室']]);
});
