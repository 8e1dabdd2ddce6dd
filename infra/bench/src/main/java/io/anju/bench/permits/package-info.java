/** Measures permits under contention, and the sweep of due permits among many others. */
@NullMarked
package io.anju.bench.permits;

import org.jspecify.annotations.NullMarked;
