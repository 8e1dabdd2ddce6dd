package io.anju.overview.search.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name is spoken, in letters without tones (GB/T 28039-2011). A name has several readings
 * where a character has; ü is written v, u or yu.
 */
public final class Pinyin {

  private static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin");
  private static final int MAX_READINGS = 12;
  private static final ConcurrentHashMap<String, String> USUAL = new ConcurrentHashMap<>();

  private Pinyin() {}

  /** Whole readings, such as {@code shanwei} and {@code danwei} for 单伟. */
  public static Set<String> readings(String name) {
    return syllables(name).stream()
        .map(sequence -> String.join("", sequence))
        .flatMap(Pinyin::spellings)
        .filter(reading -> reading.length() > 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The first letters of the syllables, such as {@code sw} and {@code dw}. */
  public static Set<String> initials(String name) {
    return syllables(name).stream()
        .map(sequence ->
            sequence.stream()
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining()))
        .filter(initials -> initials.length() > 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Letters a to z of what somebody typed, with v for ü; empty where other letters are in it. */
  public static String typed(String text) {
    String letters = letters(text);
    boolean onlyLetters =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> letter < 128);
    return onlyLetters ? letters : "";
  }

  private static Stream<String> spellings(String reading) {
    return reading.indexOf('v') < 0
        ? Stream.of(reading)
        : Stream.of(reading, reading.replace("v", "u"), reading.replace("v", "yu"));
  }

  private static List<List<String>> syllables(String name) {
    var words = words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    boolean compound =
        words.size() > 2 && !SurnameReadings.ofSurname(words.get(0) + words.get(1)).isEmpty();
    List<List<String>> sequences = new ArrayList<>(surname(words, compound));
    for (String word : words.subList(compound ? 2 : 1, words.size())) {
      var readings = readingsOf(word, SurnameReadings.ofGivenName(word));
      sequences =
          sequences.stream()
              .flatMap(begun ->
                  readings.stream()
                      .map(next -> Stream.concat(begun.stream(), Stream.of(next)).toList()))
              .limit(MAX_READINGS)
              .toList();
    }
    return sequences.stream()
        .map(sequence -> sequence.stream().filter(syllable -> !syllable.isEmpty()).toList())
        .filter(sequence -> !sequence.isEmpty())
        .toList();
  }

  private static Set<List<String>> surname(List<String> words, boolean compound) {
    var sequences = new LinkedHashSet<List<String>>();
    if (compound) {
      SurnameReadings.ofSurname(words.get(0) + words.get(1))
          .forEach(reading -> sequences.add(List.of(reading.split("'"))));
      sequences.add(List.of(usual(words.get(0)), usual(words.get(1))));
    } else {
      readingsOf(words.getFirst(), SurnameReadings.ofSurname(words.getFirst()))
          .forEach(reading -> sequences.add(List.of(reading)));
    }
    return sequences;
  }

  private static Set<String> readingsOf(String word, List<String> special) {
    var readings = new LinkedHashSet<>(special);
    readings.add(usual(word));
    return readings;
  }

  /** Each Chinese character is a word, and so are other letters between spaces or joiners. */
  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    var letters = new StringBuilder();
    name.codePoints()
        .forEach(character -> {
          if (!NameText.isHan(character) && Character.isLetter(character)
              || Character.getType(character) == Character.NON_SPACING_MARK) {
            letters.appendCodePoint(character);
            return;
          }
          finish(letters, words);
          if (NameText.isHan(character)) {
            words.add(NameText.normal(Character.toString(character)));
          }
        });
    finish(letters, words);
    return words;
  }

  private static void finish(StringBuilder letters, List<String> words) {
    if (!letters.isEmpty()) {
      words.add(letters.toString());
      letters.setLength(0);
    }
  }

  private static String usual(String word) {
    return NameText.isHan(word.codePointAt(0))
        ? USUAL.computeIfAbsent(word, one -> letters(HAN_TO_LATIN.transliterate(one)))
        : letters(word);
  }

  private static String letters(String text) {
    String decomposed =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replace("u\u0308", "v")
            .replaceAll("\\p{Mn}", "");
    return decomposed
        .chars()
        .filter(letter -> letter >= 'a' && letter <= 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
