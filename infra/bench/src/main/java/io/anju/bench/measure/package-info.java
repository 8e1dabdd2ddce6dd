/** Measuring side by side: rounds, percentiles, spread, tables. */
package io.anju.bench.measure;
