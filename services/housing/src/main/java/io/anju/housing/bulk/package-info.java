/**
 * Coding by the file: whole cities of buildings and dwellings, row by row, with codes they were
 * given before or without.
 */
@NullMarked
package io.anju.housing.bulk;

import org.jspecify.annotations.NullMarked;
