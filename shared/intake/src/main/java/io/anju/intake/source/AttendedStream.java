package io.anju.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A stream whose reader does not wait for ever: where nothing comes for a while it is closed under it, and breaks off. */
final class AttendedStream extends FilterInputStream {

  private static final long NOT_READING = Long.MIN_VALUE;

  private final Duration patience;
  private final Thread attendant;
  private volatile long readingSince = NOT_READING;
  private volatile boolean stalled;
  private volatile boolean over;

  /** @param patience how long a single read may wait; what the reader does between reads does not count */
  AttendedStream(InputStream in, Duration patience) {
    super(in);
    this.patience = patience;
    this.attendant = Thread.ofVirtual().name("attending").start(this::attend);
  }

  private void attend() {
    while (!over) {
      LockSupport.parkNanos(Math.max(patience.toNanos() / 4, 1));
      long since = readingSince;
      if (!over && since != NOT_READING && System.nanoTime() - since > patience.toNanos()) {
        stalled = true;
        over = true;
        closeQuietly();
      }
    }
  }

  private void closeQuietly() {
    try {
      in.close();
    } catch (IOException _) {
      // It was to be broken off; how it takes that changes nothing.
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
    throw new IOException("nothing came for " + patience.toSeconds() + " s");
  }

  @Override
  public void close() throws IOException {
    over = true;
    LockSupport.unpark(attendant);
    super.close();
  }
}
