package io.anju.store.engine;

/**
 * A checksum of a set of index entries that does not depend on their order: their number and the
 * sum of their digests. Different sets have the same checksum with a probability of 2^-64.
 */
final class EntryChecksum {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private long count;
  private long sum;

  void add(byte[] key, byte[] value) {
    count++;
    sum += mix(digest(digest(FNV_OFFSET, key) ^ key.length, value));
  }

  boolean matches(EntryChecksum other) {
    return count == other.count && sum == other.sum;
  }

  private static long digest(long start, byte[] bytes) {
    long hash = start;
    for (byte one : bytes) {
      hash = (hash ^ one & 0xFF) * FNV_PRIME;
    }
    return hash;
  }

  /** Spreads every bit over the whole digest: the low bits of FNV depend on the last bytes most. */
  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
  }
}
