package io.anju.store.keys;

/** The keys from {@code lower} (inclusive) to {@code upper} (exclusive). */
public record KeyRange(byte[] lower, byte[] upper) {
  public static KeyRange prefix(byte[] prefix) {
    return new KeyRange(prefix, prefixUpperBound(prefix));
  }

  /** The exclusive upper bound of all keys that begin with this prefix. */
  public static byte[] prefixUpperBound(byte[] prefix) {
    byte[] upper = java.util.Arrays.copyOf(prefix, prefix.length + 1);
    upper[prefix.length] = (byte) 0xFF;
    return upper;
  }

  public boolean contains(byte[] key) {
    return java.util.Arrays.compareUnsigned(lower, key) <= 0
        && java.util.Arrays.compareUnsigned(key, upper) < 0;
  }
}
