/** Single-view reads: through the door, past it, and the store alone. */
@NullMarked
package io.anju.bench.view;

import org.jspecify.annotations.NullMarked;
