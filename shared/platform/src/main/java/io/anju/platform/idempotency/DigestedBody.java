package io.anju.platform.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.security.MessageDigest;

/**
 * A body that streams past, digested on its way, so that a file of any size can be compared with
 * the one that came before under the same key.
 */
final class DigestedBody extends ServletInputStream {

  private static final int BUFFER = 8_192;

  private final ServletInputStream body;
  private final Runnable progress;
  private final MessageDigest digest = Digest.sha256();

  /**
   * @param progress called after each read, so that a long upload can keep its claim
   */
  DigestedBody(ServletInputStream body, Runnable progress) {
    this.body = body;
    this.progress = progress;
  }

  /** Reads what is left and returns the digest of the whole body. */
  String digestOfAll() throws IOException {
    byte[] buffer = new byte[BUFFER];
    int read = 0;
    while (read >= 0) {
      read = read(buffer, 0, buffer.length);
    }
    return Digest.hex(digest);
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    if (next >= 0) {
      digest.update((byte) next);
    }
    progress.run();
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = body.read(into, offset, length);
    if (read > 0) {
      digest.update(into, offset, read);
    }
    progress.run();
    return read;
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("the body is read where it is needed");
  }
}
