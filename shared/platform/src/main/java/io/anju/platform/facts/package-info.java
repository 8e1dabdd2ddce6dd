/** Telling facts (outbox and relay) and hearing them (consumer, dead letters) over Kafka. */
package io.anju.platform.facts;
