package io.anju.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A stream that breaks off when its reader no longer holds what it works on, so that no two write the same file. */
final class HeldStream extends FilterInputStream {

  private static final long BETWEEN_NANOS = Duration.ofSeconds(2).toNanos();

  private final BooleanSupplier mine;
  private long asked = System.nanoTime();

  HeldStream(InputStream in, BooleanSupplier mine) {
    super(in);
    this.mine = mine;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (System.nanoTime() - asked > BETWEEN_NANOS) {
      asked = System.nanoTime();
      if (!mine.getAsBoolean()) {
        throw new IOException("another replica has taken over");
      }
    }
    return super.read(into, offset, length);
  }
}
