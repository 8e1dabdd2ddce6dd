/** MongoDB's wire protocol on Netty: frames in, answers out, one worker thread for each command. */
@NullMarked
package io.anju.store.wire;

import org.jspecify.annotations.NullMarked;
