package io.anju.imports.file.xlsx;

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

/** The parts of a workbook, guarded against decompression bombs. */
final class WorkbookArchive implements Closeable {

  /**
   * Compression ratio above which a part is treated as a bomb; sheets that repeat one row reach
   * about thirty.
   */
  private static final int MAX_COMPRESSION_RATIO = 100;

  private static final long MIN_ALLOWED_BYTES = 1024L * 1024;

  /** Unpacked bytes between two calls of {@code mayContinue}. */
  private static final long CHECK_INTERVAL_BYTES = 64L * 1024;

  private final ZipFile zip;
  private final long maxBytes;
  private final DoublePredicate mayContinue;
  private long expected = Long.MAX_VALUE;
  private long read;
  private long checkedAt;

  /**
   * @param maxBytes to which all parts read may unpack
   * @param mayContinue called with the share that is read of the {@linkplain #expectParts expected}
   *     parts
   */
  WorkbookArchive(Path file, long maxBytes, DoublePredicate mayContinue) throws IOException {
    ZipDirectory.check(file);
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw WorkbookException.malformed();
    }
    this.maxBytes = maxBytes;
    this.mayContinue = mayContinue;
  }

  /** Empty where the archive has no such part. */
  Optional<InputStream> part(String name) throws IOException {
    var entry = zip.getEntry(name);
    return entry == null
        ? Optional.empty()
        : Optional.of(new Unpacked(zip.getInputStream(entry), entry.getCompressedSize()));
  }

  InputStream require(String name) throws IOException {
    return part(name).orElseThrow(WorkbookException::malformed);
  }

  /** Sets the parts to which the reported share refers, by their declared sizes. */
  void expectParts(Collection<String> parts) {
    expected =
        Math.max(
            1,
            parts.stream()
                .map(zip::getEntry)
                .filter(Objects::nonNull)
                .mapToLong(ZipEntry::getSize)
                .sum());
  }

  private void count(long bytes) throws IOException {
    read += bytes;
    if (read > maxBytes) {
      throw new WorkbookException("workbook-too-large");
    }
    if (read - checkedAt >= CHECK_INTERVAL_BYTES) {
      checkedAt = read;
      if (!mayContinue.test(Math.min(1, (double) read / expected))) {
        throw new ReadCancelledException();
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
      this.allowed = Math.max(MIN_ALLOWED_BYTES, packed * MAX_COMPRESSION_RATIO);
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
