/** Consumes the facts of the other services, with one consumer per service. */
@NullMarked
package io.anju.overview.fold.kafka;

import org.jspecify.annotations.NullMarked;
