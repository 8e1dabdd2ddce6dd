import { expect, it } from 'vitest';
import { readCsv } from './csv';
import { correctedFile, readRejects } from './rejects';

const REJECTS = `line,column,code,message,recordId,name
2,recordId,missing,Required,,"Li, ""A"""
2,name,too-long,Too long,,"Li, ""A"""
5,name,missing,Required,r-5,
`;

it('gathers the errors of one line into one row', () => {
  const { columns, rows } = readRejects(REJECTS);
  expect(columns).toEqual(['recordId', 'name']);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({
    line: '2',
    cells: ['', 'Li, "A"'],
    errors: [
      { column: 'recordId', message: 'Required' },
      { column: 'name', message: 'Too long' },
    ],
  });
});

it('writes corrected rows as a file that reads back the same', () => {
  const { columns, rows } = readRejects(REJECTS);
  expect(readCsv(correctedFile(columns, rows))).toEqual([
    ['recordId', 'name'],
    ['', 'Li, "A"'],
    ['r-5', ''],
  ]);
});
