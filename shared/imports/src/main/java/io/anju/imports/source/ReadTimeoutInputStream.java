package io.anju.imports.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A stream that is closed, and thus fails, when a read waits longer than a timeout. */
final class ReadTimeoutInputStream extends FilterInputStream {

  private static final long NOT_READING = Long.MIN_VALUE;

  private final Duration timeout;
  private final Thread watchdog;
  private volatile long readingSince = NOT_READING;
  private volatile boolean stalled;
  private volatile boolean closed;

  /**
   * @param timeout of a single read; the time between reads does not count
   */
  ReadTimeoutInputStream(InputStream in, Duration timeout) {
    super(in);
    this.timeout = timeout;
    this.watchdog = Thread.ofVirtual().name("read-timeout").start(this::closeWhenStalled);
  }

  private void closeWhenStalled() {
    while (!closed) {
      LockSupport.parkNanos(Math.max(timeout.toNanos() / 4, 1));
      long startedAt = readingSince;
      if (!closed
          && startedAt != NOT_READING
          && System.nanoTime() - startedAt > timeout.toNanos()) {
        stalled = true;
        closed = true;
        closeQuietly();
      }
    }
  }

  private void closeQuietly() {
    try {
      in.close();
    } catch (IOException _) {
      // The stream is abandoned either way.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    readingSince = System.nanoTime();
    try {
      int read = super.read(into, offset, length);
      if (!stalled) {
        return read;
      }
    } catch (IOException broken) {
      if (!stalled) {
        throw broken;
      }
    } finally {
      readingSince = NOT_READING;
    }
    throw new IOException("no data received for " + timeout.toSeconds() + " s");
  }

  @Override
  public void close() throws IOException {
    closed = true;
    LockSupport.unpark(watchdog);
    super.close();
  }
}
