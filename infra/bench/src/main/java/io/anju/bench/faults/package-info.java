/** Fault runs: processes are killed while clients work. */
@NullMarked
package io.anju.bench.faults;

import org.jspecify.annotations.NullMarked;
