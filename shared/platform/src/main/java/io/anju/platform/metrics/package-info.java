/** Meters that several services publish. */
@NullMarked
package io.anju.platform.metrics;

import org.jspecify.annotations.NullMarked;
