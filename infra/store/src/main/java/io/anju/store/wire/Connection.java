package io.anju.store.wire;

import io.anju.store.commands.CommandDispatcher;
import io.anju.store.commands.Reply;
import io.anju.store.commands.Request;
import io.anju.store.commands.Session;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The connection of one client. Its commands run one after the other on a worker thread: a command
 * may wait for the disk, the network thread must not.
 */
final class Connection extends SimpleChannelInboundHandler<Message> {
  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final int SMALL_MESSAGE_BYTES = 64 * 1024;
  private static final int BYTES_PER_PERMIT = 1024;

  /**
   * Limits the large messages decoded at once, for all stores of the JVM as they share its heap: a
   * decoded message takes several times its length.
   */
  private static final Semaphore LARGE_MESSAGE_PERMITS =
      new Semaphore(
          (int)
              Math.max(
                  Request.MAX_MESSAGE / BYTES_PER_PERMIT,
                  Runtime.getRuntime().maxMemory() / 8 / BYTES_PER_PERMIT),
          true);

  private static final AtomicInteger IDS = new AtomicInteger();
  private final CommandDispatcher commands;
  private final Executor workers;
  private final Session session = new Session(IDS.incrementAndGet());
  private final Queue<Message> queue = new ArrayDeque<>();
  private boolean busy;

  Connection(CommandDispatcher commands, Executor workers) {
    this.commands = commands;
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, Message message) {
    synchronized (queue) {
      queue.add(message);
      if (busy) {
        // Backpressure: a client that sends without waiting for replies must not fill the heap.
        context.channel().config().setAutoRead(false);
        return;
      }
      busy = true;
    }
    workers.execute(() -> processQueue(context));
  }

  private void processQueue(ChannelHandlerContext context) {
    while (true) {
      Message message;
      synchronized (queue) {
        message = queue.poll();
        if (message == null) {
          busy = false;
          if (!context.channel().config().isAutoRead()) {
            context.channel().config().setAutoRead(true);
          }
          return;
        }
      }
      try {
        handle(context, message);
      } catch (RuntimeException | Error e) {
        LOG.log(
            System.Logger.Level.ERROR,
            "a command failed outside the dispatcher; its connection is closed",
            e);
        context.close();
        return;
      }
    }
  }

  private void handle(ChannelHandlerContext context, Message message) {
    int permits = message.bytes() < SMALL_MESSAGE_BYTES ? 0 : message.bytes() / BYTES_PER_PERMIT;
    LARGE_MESSAGE_PERMITS.acquireUninterruptibly(permits);
    Reply reply;
    String error = message.error();
    try {
      reply =
          error == null
              ? commands.handle(session, message.request())
              : CommandDispatcher.invalidBson(error);
    } finally {
      LARGE_MESSAGE_PERMITS.release(permits);
    }
    if (message.expectsReply()) {
      var out = context.alloc().buffer();
      try {
        ReplyWriter.write(out, IDS.incrementAndGet(), message, reply);
      } catch (RuntimeException e) {
        out.release();
        throw e;
      }
      context.writeAndFlush(out);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    LOG.log(System.Logger.Level.DEBUG, "connection closed", cause);
    context.close();
  }
}
