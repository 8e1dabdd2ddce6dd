package io.anju.store.engine;

/**
 * The number of some index entries and the sum of their digests: two sets of entries with the same
 * tally are the same, whatever order they were counted in, but for one chance in 2^64.
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

  /** FNV's low bits depend on the last bytes most; a sum needs every bit to depend on all. */
  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
  }
}
