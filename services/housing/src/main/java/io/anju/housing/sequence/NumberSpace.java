package io.anju.housing.sequence;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The numbers of one kind of code: a fixed number of digits after a prefix, from 1. Each number is
 * drawn once. The unique key of the coded aggregates ensures that no code is used twice, because a
 * city may have assigned codes before.
 *
 * @param kind the name of the sequences, such as {@code dwelling}
 */
public record NumberSpace(String kind, int digits, BoundedSequences sequences, TakenCodes taken) {

  /** Draws as many codes as are left, at most {@code count}. */
  public List<String> draw(String prefix, int count) {
    var first = sequences.take(name(prefix), count, last());
    return first.isPresent()
        ? codes(prefix, first.getAsLong(), count)
        : drawRemaining(prefix, count);
  }

  /** As {@link #draw} for many prefixes in a few calls to the store, whatever their number. */
  Map<String, List<String>> drawAll(Map<String, Integer> counts) {
    var named =
        counts.entrySet().stream()
            .collect(Collectors.toMap(need -> name(need.getKey()), Map.Entry::getValue));
    var firsts = sequences.takeAll(named, last());
    return counts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                need -> {
                  var first = firsts.get(name(need.getKey()));
                  return first != null
                      ? codes(need.getKey(), first, need.getValue())
                      : drawRemaining(need.getKey(), need.getValue());
                }));
  }

  /**
   * Continues after a code that turned out to be taken, and after all taken codes that follow it
   * without a gap.
   */
  public void skip(String prefix, String takenCode) {
    long number = Long.parseLong(takenCode.substring(prefix.length()));
    sequences.raise(name(prefix), taken.firstFree(prefix, digits, number) - 1);
  }

  private List<String> codes(String prefix, long first, int count) {
    return LongStream.range(first, first + count).mapToObj(number -> code(prefix, number)).toList();
  }

  /** Draws one number at a time where fewer are left than wanted. */
  private List<String> drawRemaining(String prefix, int count) {
    return LongStream.range(0, count)
        .mapToObj(_ -> sequences.take(name(prefix), 1, last()))
        .takeWhile(OptionalLong::isPresent)
        .map(number -> code(prefix, number.getAsLong()))
        .toList();
  }

  private long last() {
    return Math.powExact(10L, digits) - 1;
  }

  private String name(String prefix) {
    return kind + ":" + prefix;
  }

  private String code(String prefix, long number) {
    String figures = Long.toString(number);
    return prefix + "0".repeat(digits - figures.length()) + figures;
  }
}
