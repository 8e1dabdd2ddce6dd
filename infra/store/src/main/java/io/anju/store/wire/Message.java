package io.anju.store.wire;

import io.anju.store.commands.Request;

/**
 * A frame from a client.
 *
 * @param legacy  whether it came as OP_QUERY, as the first greeting of older drivers does, and is answered in kind
 * @param answered whether the client waits for an answer
 * @param bytes    its length
 * @param refused  why it cannot be read; null where it can
 */
record Message(int id, boolean legacy, boolean answered, int bytes, Request request, String refused) { }
