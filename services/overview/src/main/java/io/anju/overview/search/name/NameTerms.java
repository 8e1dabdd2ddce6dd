package io.anju.overview.search.name;

import io.anju.codes.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By what a name is found: itself, its readings, their initials, and itself with one character left
 * out, at which names that differ in one character meet. The terms name the person; they are stored
 * as keyed digests only.
 */
public final class NameTerms {

  /** Longer names have no terms for similar ones. */
  private static final int LONGEST_COMPARED = 24;

  private static final int MAX_INITIALS = 8;

  private NameTerms() {}

  /** All terms of a name that is held. */
  public static List<String> held(String name) {
    String normal = NameText.normal(name);
    var terms = new LinkedHashSet<String>();
    terms.add(exact(normal));
    Pinyin.readings(name).forEach(reading -> terms.add(pinyin(reading)));
    Pinyin.initials(name).forEach(initials -> terms.add(initials(initials)));
    if (comparable(normal)) {
      IntStream.range(0, length(normal)).forEach(at -> terms.add(gap(at, without(normal, at))));
    }
    return List.copyOf(terms);
  }

  /** The name itself; empty for what is no name. */
  public static List<String> exactly(String text) {
    return isName(text) ? List.of(exact(NameText.normal(text))) : List.of();
  }

  /** The same sound: of the letters typed, or of the characters. */
  public static List<String> sounding(String text) {
    if (!isName(text)) {
      return List.of();
    }
    String typed = Pinyin.typed(text);
    return (typed.isEmpty() ? Pinyin.readings(text) : Set.of(typed))
        .stream().map(NameTerms::pinyin).toList();
  }

  /** Where only letters were typed, and few enough. */
  public static List<String> abbreviated(String text) {
    String typed = Pinyin.typed(text);
    return typed.length() < 2 || typed.length() > MAX_INITIALS
        ? List.of()
        : List.of(initials(typed));
  }

  /** One character replaced, missing, added, or swapped with its neighbour. */
  public static List<String> similar(String text) {
    String normal = NameText.normal(text);
    if (!isName(text) || !comparable(normal)) {
      return List.of();
    }
    var terms = new ArrayList<String>();
    int length = length(normal);
    for (int at = 0; at < length; at++) {
      terms.add(gap(at, without(normal, at)));
      if (length > 2) {
        terms.add(exact(without(normal, at)));
      }
      if (at > 0) {
        terms.add(exact(swapped(normal, at)));
      }
    }
    IntStream.rangeClosed(0, length).forEach(at -> terms.add(gap(at, normal)));
    return terms.stream().distinct().filter(term -> !term.equals(exact(normal))).toList();
  }

  private static boolean isName(String text) {
    return PersonName.check(text).value().isPresent() && length(NameText.normal(text)) > 1;
  }

  private static boolean comparable(String normal) {
    return length(normal) > 1 && length(normal) <= LONGEST_COMPARED;
  }

  private static String exact(String normal) {
    return "name|" + normal;
  }

  private static String pinyin(String reading) {
    return "pinyin|" + reading;
  }

  private static String initials(String initials) {
    return "initials|" + initials;
  }

  private static String gap(int at, String rest) {
    return "gap|" + at + "|" + rest;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String without(String text, int at) {
    int begin = text.offsetByCodePoints(0, at);
    return text.substring(0, begin) + text.substring(text.offsetByCodePoints(begin, 1));
  }

  /** With the character there and the one before it exchanged. */
  private static String swapped(String text, int at) {
    int[] characters = text.codePoints().toArray();
    int before = characters[at - 1];
    characters[at - 1] = characters[at];
    characters[at] = before;
    return new String(characters, 0, characters.length);
  }
}
