package io.anju.store.wire;

import io.anju.store.commands.Request;
import org.jspecify.annotations.Nullable;

/**
 * A message from a client.
 *
 * @param legacy whether it came as OP_QUERY, as older drivers send their first {@code isMaster};
 *     the reply is an OP_REPLY then
 * @param expectsReply whether the client waits for a reply
 * @param bytes its length
 * @param error why its BSON cannot be read, and the request is empty; null for a readable message
 */
record Message(
    int id,
    boolean legacy,
    boolean expectsReply,
    int bytes,
    Request request,
    @Nullable String error) {}
