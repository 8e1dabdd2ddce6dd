/** Demo data, benchmarks and fault runs, through the public API unless stated otherwise. */
@NullMarked
package io.anju.bench;

import org.jspecify.annotations.NullMarked;
