package io.anju.housing.address.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name at a position of a text. Names can be added, but not while another thread
 * reads.
 */
public final class NameDictionary<V> {

  private static final int MAX_LENGTH = 63;

  private final Map<String, V> names = new HashMap<>();

  /**
   * The lengths of the names by first character, one bit each: a search costs one hash per existing
   * length, not per possible one.
   */
  private final Map<Character, Long> lengths = new HashMap<>();

  public void put(String name, V value) {
    if (!name.isEmpty() && name.length() <= MAX_LENGTH) {
      names.put(name, value);
      lengths.merge(name.charAt(0), 1L << name.length(), (a, b) -> a | b);
    }
  }

  /** Null where there is no such name. */
  public @Nullable V get(String name) {
    return names.get(name);
  }

  /** A name that was found and the position at which it ends. */
  public record Hit<V>(V value, int until) {}

  /** The longest name that begins here and is accepted; null where there is none. */
  public @Nullable Hit<V> longest(String text, int from, BiPredicate<V, Integer> accepted) {
    Long lengthBits = from < text.length() ? lengths.get(text.charAt(from)) : null;
    for (long remaining = lengthBits == null ? 0 : lengthBits; remaining != 0; ) {
      int length = 63 - Long.numberOfLeadingZeros(remaining);
      remaining &= ~(1L << length);
      if (from + length <= text.length()) {
        V value = names.get(text.substring(from, from + length));
        if (value != null && accepted.test(value, from + length)) {
          return new Hit<>(value, from + length);
        }
      }
    }
    return null;
  }
}
