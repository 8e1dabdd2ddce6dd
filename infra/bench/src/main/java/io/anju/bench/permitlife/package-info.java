/** A demonstration of the life of a permit through the public API, with moving business time. */
@NullMarked
package io.anju.bench.permitlife;

import org.jspecify.annotations.NullMarked;
