/**
 * Measures the embedded document store: its speed at growing sizes, and what is left of it after
 * kills and cuts.
 */
@NullMarked
package io.anju.bench.store;

import org.jspecify.annotations.NullMarked;
