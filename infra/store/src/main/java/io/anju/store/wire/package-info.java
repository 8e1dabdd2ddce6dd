/** MongoDB's wire protocol on Netty: frames in, answers out, one worker thread for each command. */
package io.anju.store.wire;
