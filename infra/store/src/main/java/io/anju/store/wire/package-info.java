/** MongoDB's wire protocol on Netty: one worker thread runs the commands of a connection. */
@NullMarked
package io.anju.store.wire;

import org.jspecify.annotations.NullMarked;
