/**
 * Permits under load: many counters racing for one person, and the sweep of those due among very
 * many.
 */
@NullMarked
package io.anju.bench.permits;

import org.jspecify.annotations.NullMarked;
