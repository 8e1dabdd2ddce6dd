/** Reads the topics from their start, beside the consumers and without moving them. */
package io.anju.overview.rebuild.kafka;
