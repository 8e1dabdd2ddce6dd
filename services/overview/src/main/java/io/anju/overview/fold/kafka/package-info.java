/** Hears the facts of the other services, one consumer for each. */
@NullMarked
package io.anju.overview.fold.kafka;

import org.jspecify.annotations.NullMarked;
