package io.anju.intake.file.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, none of which unpacks to more than an honest one would. */
final class Archive implements Closeable {

  /** Beyond this a part is taken for a bomb; sheets of nothing but the same row unpack to thirty times their size. */
  private static final int UNPACKS_AT_MOST = 100;
  private static final long ALWAYS_ALLOWED = 1024L * 1024;

  /** Unpacked bytes between two questions whether to go on. */
  private static final long ASKS_EACH = 64L * 1024;

  private final ZipFile zip;
  private final long most;
  private final DoublePredicate mayGoOn;
  private long expected = Long.MAX_VALUE;
  private long read;
  private long askedAt;

  /**
   * @param most bytes all that is read of it may unpack to
   * @param mayGoOn asked every now and then, told which share of what is {@linkplain #expect expected} is read
   */
  Archive(Path file, long most, DoublePredicate mayGoOn) throws IOException {
    ZipDirectory.check(file);
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw WorkbookException.malformed();
    }
    this.most = most;
    this.mayGoOn = mayGoOn;
  }

  /** Empty where there is no such part. */
  Optional<InputStream> part(String name) throws IOException {
    var entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(new Unpacked(zip.getInputStream(entry), entry.getCompressedSize()));
  }

  InputStream require(String name) throws IOException {
    return part(name).orElseThrow(WorkbookException::malformed);
  }

  /** Shares are told of these parts together, by what they say of their size. */
  void expect(Collection<String> parts) {
    expected = Math.max(1, parts.stream().map(zip::getEntry).filter(Objects::nonNull).mapToLong(ZipEntry::getSize).sum());
  }

  private void count(long bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw new WorkbookException("workbook-too-large");
    }
    if (read - askedAt >= ASKS_EACH) {
      askedAt = read;
      if (!mayGoOn.test(Math.min(1, (double) read / expected))) {
        throw new StoppedException();
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Unpacked extends FilterInputStream {

    private long allowed;

    Unpacked(InputStream in, long packed) {
      super(in);
      this.allowed = Math.max(ALWAYS_ALLOWED, packed * UNPACKS_AT_MOST);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int some;
      try {
        some = super.read(into, offset, length);
      } catch (ZipException broken) {
        throw WorkbookException.malformed();
      }
      allowed -= Math.max(some, 0);
      if (allowed < 0) {
        throw new WorkbookException("workbook-too-large");
      }
      count(Math.max(some, 0));
      return some;
    }
  }
}
