/** Measuring side by side: rounds, percentiles, spread, tables. */
@NullMarked
package io.anju.bench.measure;

import org.jspecify.annotations.NullMarked;
