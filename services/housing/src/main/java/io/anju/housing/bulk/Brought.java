package io.anju.housing.bulk;

import io.anju.intake.row.Row;

/** What a row tells, read. */
record Brought<E>(Row row, E told) {}
