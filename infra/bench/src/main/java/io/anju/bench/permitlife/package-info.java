/** A life with a permit, told through the public API while business time moves. */
@NullMarked
package io.anju.bench.permitlife;

import org.jspecify.annotations.NullMarked;
