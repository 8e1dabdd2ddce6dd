package io.anju.housing.address.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** Names to be found at a place of a text, the longest first. Grows; not safe for one thread to fill while another reads. */
public final class NameBook<V> {

  private static final int LONGEST = 63;

  private final Map<String, V> names = new HashMap<>();
  /** By first character, a bit for every length there is: looking costs a hash for each, not for every possible one. */
  private final Map<Character, Long> lengths = new HashMap<>();

  public void put(String name, V value) {
    if (!name.isEmpty() && name.length() <= LONGEST) {
      names.put(name, value);
      lengths.merge(name.charAt(0), 1L << name.length(), (a, b) -> a | b);
    }
  }

  public V get(String name) {
    return names.get(name);
  }

  /** A name and where it ends. */
  public record Hit<V>(V value, int until) {}

  /** The longest name that begins here and is accepted; null where there is none. */
  public Hit<V> longest(String text, int from, BiPredicate<V, Integer> accepted) {
    Long there = from < text.length() ? lengths.get(text.charAt(from)) : null;
    for (long left = there == null ? 0 : there; left != 0; ) {
      int length = 63 - Long.numberOfLeadingZeros(left);
      left &= ~(1L << length);
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
