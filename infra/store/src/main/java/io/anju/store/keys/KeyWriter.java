package io.anju.store.keys;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Builds keys. Every value is self-delimiting, and the byte after a complete value is never {@code
 * 0xFF}: a prefix with {@code 0xFF} appended is therefore above all keys that begin with it.
 */
public final class KeyWriter {
  private byte[] bytes = new byte[96];
  private int size;

  public KeyWriter raw(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
    return this;
  }

  public KeyWriter raw(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  public KeyWriter int32(int value) {
    return raw(value >>> 24).raw(value >>> 16).raw(value >>> 8).raw(value);
  }

  public KeyWriter int64(long value) {
    return int32((int) (value >>> 32)).int32((int) value);
  }

  /** Bytes that may contain zero, terminated so that a prefix sorts first. */
  KeyWriter terminated(byte[] value) {
    for (byte b : value) {
      raw(b);
      if (b == 0) {
        raw(0xFF);
      }
    }
    return raw(0).raw(0);
  }

  /** A value in BSON order, or in its reverse. */
  public KeyWriter value(@Nullable Object value, boolean descending) {
    int from = size;
    BsonOrder.write(this, value);
    if (descending) {
      complementFrom(from);
    }
    return this;
  }

  void complementFrom(int from) {
    for (int i = from; i < size; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
  }

  public int size() {
    return size;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
