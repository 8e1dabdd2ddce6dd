/** Reads the topics from their start, independently of the consumers. */
@NullMarked
package io.anju.overview.rebuild.kafka;

import org.jspecify.annotations.NullMarked;
