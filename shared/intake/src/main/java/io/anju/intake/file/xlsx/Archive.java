package io.anju.intake.file.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, none of which unpacks to more than an honest one would. */
final class Archive implements Closeable {

  /** Beyond this a part is taken for a bomb; sheets of nothing but the same row unpack to thirty times their size. */
  private static final int UNPACKS_AT_MOST = 100;
  private static final long ALWAYS_ALLOWED = 1024L * 1024;

  private final ZipFile zip;
  private long left;

  /** @param most bytes all that is read of it may unpack to */
  Archive(Path file, long most) throws IOException {
    ZipDirectory.check(file);
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw WorkbookException.malformed();
    }
    this.left = most;
  }

  /** Empty where there is no such part. */
  Optional<InputStream> part(String name) throws IOException {
    var entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(new Unpacked(zip.getInputStream(entry), entry.getCompressedSize()));
  }

  InputStream require(String name) throws IOException {
    return part(name).orElseThrow(WorkbookException::malformed);
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
      int read;
      try {
        read = super.read(into, offset, length);
      } catch (ZipException broken) {
        throw WorkbookException.malformed();
      }
      allowed -= Math.max(read, 0);
      left -= Math.max(read, 0);
      if (allowed < 0 || left < 0) {
        throw new WorkbookException("workbook-too-large");
      }
      return read;
    }
  }
}
