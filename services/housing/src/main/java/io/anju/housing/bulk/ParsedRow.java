package io.anju.housing.bulk;

import io.anju.imports.row.Row;

/** What a row tells, read. */
record ParsedRow<E>(Row row, E value) {}
