package io.anju.platform.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact ready to be published, as it waits in its aggregate's document.
 *
 * @param payload the fact as JSON
 * @param at when it was created, ISO-8601
 * @param traceparent W3C trace context of the change, or null
 */
public record EncodedFact(
    String topic,
    String key,
    long version,
    String type,
    String payload,
    String at,
    @Nullable String traceparent) {}
