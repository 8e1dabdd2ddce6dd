/**
 * Statistics of employment by industry, size of the enterprise, division and month, with small
 * numbers suppressed (docs/statistics.md).
 */
@NullMarked
package io.anju.employment.statistics;

import org.jspecify.annotations.NullMarked;
