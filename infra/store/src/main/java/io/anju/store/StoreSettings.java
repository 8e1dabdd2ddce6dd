package io.anju.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * The settings of a store.
 *
 * @param data the directory of its files
 * @param host the address it listens on
 * @param port the port, 0 for any free one
 * @param memory bytes for caches and buffers outside the heap, whatever the size of the data
 * @param authentication whether clients must authenticate
 * @param ttlSweepInterval how often expired documents are deleted
 */
public record StoreSettings(
    Path data,
    String host,
    int port,
    long memory,
    boolean authentication,
    Duration ttlSweepInterval) {
  private static final long DEFAULT_MEMORY = 256L << 20;
  private static final long MIN_MEMORY = 32L << 20;

  public StoreSettings {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(host, "host");
    if (port < 0 || port > 65535 || memory < MIN_MEMORY || ttlSweepInterval.toMillis() < 1) {
      throw new IllegalArgumentException(
          "port within 0 and 65535, memory at least "
              + MIN_MEMORY
              + " bytes, a sweep of a millisecond or more");
    }
  }

  /** A store in this directory: loopback, any free port, 256 MB, with authentication. */
  public static StoreSettings forDirectory(Path data) {
    return new StoreSettings(data, "127.0.0.1", 0, DEFAULT_MEMORY, true, Duration.ofMinutes(1));
  }

  public StoreSettings withHost(String other) {
    return new StoreSettings(data, other, port, memory, authentication, ttlSweepInterval);
  }

  public StoreSettings withPort(int other) {
    return new StoreSettings(data, host, other, memory, authentication, ttlSweepInterval);
  }

  public StoreSettings withMemory(long bytes) {
    return new StoreSettings(data, host, port, bytes, authentication, ttlSweepInterval);
  }

  public StoreSettings withAuthentication(boolean on) {
    return new StoreSettings(data, host, port, memory, on, ttlSweepInterval);
  }

  public StoreSettings withTtlSweepInterval(Duration interval) {
    return new StoreSettings(data, host, port, memory, authentication, interval);
  }
}
