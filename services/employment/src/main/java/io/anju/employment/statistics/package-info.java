/**
 * How many are employed, by industry, size of the enterprise, division and month, with small
 * numbers withheld (docs/statistics.md).
 */
@NullMarked
package io.anju.employment.statistics;

import org.jspecify.annotations.NullMarked;
