/** Reads the topics from their start, beside the consumers and without moving them. */
@NullMarked
package io.anju.overview.rebuild.kafka;

import org.jspecify.annotations.NullMarked;
