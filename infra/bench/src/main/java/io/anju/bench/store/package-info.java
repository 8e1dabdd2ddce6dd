/**
 * Measures the embedded document store: its speed at growing sizes, and its state after kills and
 * truncated logs.
 */
@NullMarked
package io.anju.bench.store;

import org.jspecify.annotations.NullMarked;
