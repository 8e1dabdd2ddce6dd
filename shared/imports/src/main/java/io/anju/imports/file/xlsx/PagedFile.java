package io.anju.imports.file.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Random access to a file, with the most recently used pages cached. */
final class PagedFile implements Closeable {

  private static final int SIZE = 64 * 1024;
  private static final int KEPT = 64;

  private final FileChannel channel;
  private final Map<Long, byte[]> pages =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  PagedFile(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  byte[] bytes(long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      long at = from + done;
      byte[] page = page(at / SIZE);
      int within = (int) (at % SIZE);
      int some = Math.min(length - done, SIZE - within);
      System.arraycopy(page, within, bytes, done, some);
      done += some;
    }
    return bytes;
  }

  long number(long from) throws IOException {
    return ByteBuffer.wrap(bytes(from, Long.BYTES)).getLong();
  }

  private byte[] page(long number) throws IOException {
    byte[] known = pages.get(number);
    if (known == null) {
      var page = ByteBuffer.allocate(SIZE);
      while (page.hasRemaining() && channel.read(page, number * SIZE + page.position()) >= 0) {
        continue;
      }
      known = page.array();
      pages.put(number, known);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
