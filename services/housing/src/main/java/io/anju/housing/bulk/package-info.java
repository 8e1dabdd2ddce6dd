/**
 * Coding by the file: whole cities of buildings and dwellings, row by row, with codes they were
 * given before or without.
 */
package io.anju.housing.bulk;
