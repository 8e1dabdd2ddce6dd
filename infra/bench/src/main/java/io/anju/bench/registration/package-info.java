/** Measures the rate and latency at which declarations are acknowledged and shown. */
@NullMarked
package io.anju.bench.registration;

import org.jspecify.annotations.NullMarked;
