/** Asks the broker how far the consumers have come. */
@NullMarked
package io.anju.overview.source.kafka;

import org.jspecify.annotations.NullMarked;
