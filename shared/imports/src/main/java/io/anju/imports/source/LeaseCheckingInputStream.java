package io.anju.imports.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A stream that fails once the lease is lost, so that no two replicas write the same file. */
final class LeaseCheckingInputStream extends FilterInputStream {

  private static final long CHECK_INTERVAL_NANOS = Duration.ofSeconds(2).toNanos();

  private final BooleanSupplier holdsLease;
  private long checkedAt = System.nanoTime();

  LeaseCheckingInputStream(InputStream in, BooleanSupplier holdsLease) {
    super(in);
    this.holdsLease = holdsLease;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (System.nanoTime() - checkedAt > CHECK_INTERVAL_NANOS) {
      checkedAt = System.nanoTime();
      if (!holdsLease.getAsBoolean()) {
        throw new IOException("another replica has taken over");
      }
    }
    return super.read(into, offset, length);
  }
}
