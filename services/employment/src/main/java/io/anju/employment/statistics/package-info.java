/**
 * How many are employed, by industry, size of the enterprise, division and month, with small
 * numbers withheld (docs/statistics.md).
 */
package io.anju.employment.statistics;
