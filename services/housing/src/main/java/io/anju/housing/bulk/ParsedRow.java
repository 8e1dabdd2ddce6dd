package io.anju.housing.bulk;

import io.anju.imports.row.Row;

/** A row and the value that was read from it. */
record ParsedRow<E>(Row row, E value) {}
