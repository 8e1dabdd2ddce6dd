package io.anju.bench.store;

import de.bwaldvogel.mongo.MongoServer;

/** mongo-java-server on its memory backend, as a process to measure beside the store. */
final class MemoryBackend {
  private MemoryBackend() {}

  public static void main(String[] arguments) throws InterruptedException {
    var server = new MongoServer(new de.bwaldvogel.mongo.backend.memory.MemoryBackend());
    server.bind("127.0.0.1", 0);
    System.out.println("listening on 127.0.0.1:" + server.getLocalAddress().getPort());
    Thread.currentThread().join();
  }
}
