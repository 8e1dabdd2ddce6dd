package io.anju.store.wire;

import io.anju.store.commands.CommandDispatcher;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The port clients connect to, with its network and worker threads. */
public final class Listener implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 1000;
  private final MultiThreadIoEventLoopGroup network =
      new MultiThreadIoEventLoopGroup(
          2,
          Thread.ofPlatform().daemon().name("store-network-", 0).factory(),
          NioIoHandler.newFactory());
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          0,
          MAX_CONNECTIONS,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("store-worker-", 0).factory());
  private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final Channel server;

  public Listener(String host, int port, CommandDispatcher commands) {
    server =
        new ServerBootstrap()
            .group(network)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, 256)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel client) {
                    if (clients.size() >= MAX_CONNECTIONS) {
                      client.close();
                      return;
                    }
                    clients.add(client);
                    client
                        .pipeline()
                        .addLast(new FrameDecoder())
                        .addLast(new Connection(commands, workers));
                  }
                })
            .bind(host, port)
            .syncUninterruptibly()
            .channel();
  }

  public int port() {
    return ((InetSocketAddress) server.localAddress()).getPort();
  }

  /** Closes the port and every connection, and waits for the running commands. */
  @Override
  public void close() {
    server.close().syncUninterruptibly();
    clients.close().awaitUninterruptibly();
    network.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    workers.close();
  }
}
