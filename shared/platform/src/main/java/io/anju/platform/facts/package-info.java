/** Telling facts (outbox and relay) and hearing them (consumer, dead letters) over Kafka. */
@NullMarked
package io.anju.platform.facts;

import org.jspecify.annotations.NullMarked;
