package io.anju.store.wire;

import io.anju.store.commands.Request;

/**
 * A frame from a client.
 *
 * @param legacy whether it came as OP_QUERY, as the first greeting of older drivers does, and is
 *     answered in kind
 * @param expectsReply whether the client waits for an answer
 * @param bytes its length
 * @param error why it cannot be read; null where it can
 */
record Message(
    int id, boolean legacy, boolean expectsReply, int bytes, Request request, String error) {}
