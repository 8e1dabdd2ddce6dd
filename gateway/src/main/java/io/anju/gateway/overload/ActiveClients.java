package io.anju.gateway.overload;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Counts the clients that asked for something within the last one to two seconds. */
final class ActiveClients {

  private static final long PERIOD_NANOS = 1_000_000_000;

  /** More of them would change no share: each is one request then. */
  private static final int MAX_CLIENTS = 4_096;

  private final LongSupplier nanoTime;
  private volatile Window window;

  private record Window(long begun, Set<String> now, int before) {}

  ActiveClients(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.window = new Window(nanoTime.getAsLong(), ConcurrentHashMap.newKeySet(), 0);
  }

  /** Notes a client, and tells how many there are: at least one. */
  int seen(String client) {
    var current = current();
    if (current.now().size() < MAX_CLIENTS) {
      current.now().add(client);
    }
    return Math.max(1, Math.max(current.now().size(), current.before()));
  }

  private Window current() {
    long now = nanoTime.getAsLong();
    var current = window;
    if (now - current.begun() < PERIOD_NANOS) {
      return current;
    }
    synchronized (this) {
      current = window;
      long age = now - current.begun();
      if (age >= PERIOD_NANOS) {
        current =
            new Window(
                now,
                ConcurrentHashMap.newKeySet(),
                age < 2 * PERIOD_NANOS ? current.now().size() : 0);
        window = current;
      }
      return current;
    }
  }
}
