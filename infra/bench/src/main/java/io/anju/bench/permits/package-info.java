/**
 * Permits under load: many counters racing for one person, and the sweep of those due among very
 * many.
 */
package io.anju.bench.permits;
