/** Reads the positions of the consumers from the broker. */
@NullMarked
package io.anju.overview.source.kafka;

import org.jspecify.annotations.NullMarked;
