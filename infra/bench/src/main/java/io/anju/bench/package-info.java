/** Demo data, benchmarks and fault runs; all of it speaks to the registry as its clients do. */
@NullMarked
package io.anju.bench;

import org.jspecify.annotations.NullMarked;
