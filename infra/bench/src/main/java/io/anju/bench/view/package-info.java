/** Measures single-view reads: through the gateway, of the service directly, of the store alone. */
@NullMarked
package io.anju.bench.view;

import org.jspecify.annotations.NullMarked;
