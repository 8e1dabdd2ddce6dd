package io.anju.standalone;

import io.anju.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Lets the owner of the data folder check a running store: a client of the socket file reads the
 * findings, a line each.
 */
record StoreCheckSocket(Store store, ServerSocketChannel socket, Path file)
    implements AutoCloseable {

  static Path pathIn(Path data) {
    return data.resolve("run/store.check");
  }

  static StoreCheckSocket open(Store store, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      socket.bind(UnixDomainSocketAddress.of(file));
      var checkSocket = new StoreCheckSocket(store, socket, file);
      Thread.ofVirtual().name("store-check").start(checkSocket::acceptConnections);
      return checkSocket;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen at " + file, e);
    }
  }

  /** Has the running store at this socket checked. */
  static List<String> readFindings(Path file) throws IOException {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(file));
        var in = Channels.newReader(channel, StandardCharsets.UTF_8)) {
      return in.readAllLines();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    Files.deleteIfExists(file);
  }

  private void acceptConnections() {
    while (socket.isOpen()) {
      try (var client = socket.accept()) {
        writeFindings(client);
      } catch (AsynchronousCloseException _) {
        return;
      } catch (IOException e) {
        LoggerFactory.getLogger(StoreCheckSocket.class)
            .warn("the findings of a store check could not be sent", e);
      }
    }
  }

  private void writeFindings(SocketChannel client) throws IOException {
    var text = new StringBuilder();
    store.check().forEach(finding -> text.append(finding).append('\n'));
    var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      client.write(bytes);
    }
  }
}
