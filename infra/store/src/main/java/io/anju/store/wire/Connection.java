package io.anju.store.wire;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import io.anju.store.commands.Commands;
import io.anju.store.commands.Reply;
import io.anju.store.commands.Request;
import io.anju.store.commands.Session;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** One client. Its commands run one after the other, on a worker: a command may wait for the disk, the network thread must not. */
final class Connection extends SimpleChannelInboundHandler<Message> {
    private static final System.Logger LOG = System.getLogger(Connection.class.getName());
    private static final int LIGHT = 64 * 1024;
    private static final int UNIT = 1024;
    /** Large messages wait for one another: decoded they take several times their length, and the heap is small. */
    private static final Semaphore HEAVY = new Semaphore((int) Math.max(Request.MAX_MESSAGE / UNIT, Runtime.getRuntime().maxMemory() / 8 / UNIT), true);
    private static final AtomicInteger IDS = new AtomicInteger();
    private final Commands commands;
    private final Executor workers;
    private final Session session = new Session(IDS.incrementAndGet());
    private final Queue<Message> waiting = new ArrayDeque<>();
    private boolean busy;

    Connection(Commands commands, Executor workers) {
        this.commands = commands;
        this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, Message message) {
        synchronized (waiting) {
            waiting.add(message);
            if (busy) {
                // A client that sends on without waiting must not fill our memory.
                context.channel().config().setAutoRead(false);
                return;
            }
            busy = true;
        }
        workers.execute(() -> drain(context));
    }

    private void drain(ChannelHandlerContext context) {
        while (true) {
            Message message;
            synchronized (waiting) {
                message = waiting.poll();
                if (message == null) {
                    busy = false;
                    if (!context.channel().config().isAutoRead()) {
                        context.channel().config().setAutoRead(true);
                    }
                    return;
                }
            }
            try {
                answer(context, message);
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, "a connection is closed", e);
                context.close();
                return;
            }
        }
    }

    private void answer(ChannelHandlerContext context, Message message) {
        int weight = message.bytes() < LIGHT ? 0 : message.bytes() / UNIT;
        HEAVY.acquireUninterruptibly(weight);
        Reply reply;
        try {
            reply = message.refused() == null ? commands.handle(session, message.request()) : Commands.unreadable(message.refused());
        } finally {
            HEAVY.release(weight);
        }
        if (message.answered()) {
            var out = context.alloc().buffer();
            try {
                Answers.write(out, IDS.incrementAndGet(), message, reply);
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
