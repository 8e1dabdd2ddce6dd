package io.anju.gateway.passage;

import io.anju.gateway.guard.ClientGoneException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A client's upload: when it breaks off, that is told apart from the service breaking off. */
final class ClientStream extends FilterInputStream {

  ClientStream(InputStream upload) {
    super(upload);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException gone) {
      throw new ClientGoneException(gone);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
    } catch (IOException gone) {
      throw new ClientGoneException(gone);
    }
  }
}
