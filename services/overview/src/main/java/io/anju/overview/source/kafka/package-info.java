/** Asks the broker how far the consumers have come. */
package io.anju.overview.source.kafka;
