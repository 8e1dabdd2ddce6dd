/** Publishes numbers without giving small ones away (docs/statistics.md). */
@NullMarked
package io.anju.platform.statistics;

import org.jspecify.annotations.NullMarked;
