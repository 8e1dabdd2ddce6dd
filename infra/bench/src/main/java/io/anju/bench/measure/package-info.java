/** Load generation, percentiles, rounds and report tables. */
@NullMarked
package io.anju.bench.measure;

import org.jspecify.annotations.NullMarked;
