package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.codes.validation.ValidationError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One normalised text being examined; collects every error, so that a check reports all of them at
 * once. Positions count from 1.
 */
final class Validation {

  /**
   * Beyond this a text is not a mistyped code, and an error per character would only fill the
   * answer.
   */
  private static final int MAX_LENGTH_EXAMINED = 64;

  private final String text;
  private final List<ValidationError> errors = new ArrayList<>();

  Validation(String text) {
    this.text = text;
    if (text.isEmpty()) {
      addError("missing");
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Whether the text has one of these lengths; otherwise that is an error. */
  boolean hasLength(int... legal) {
    for (var length : legal) {
      if (length == text.length()) {
        return true;
      }
    }
    if (!text.isEmpty()) {
      var expected =
          Arrays.stream(legal).mapToObj(Integer::toString).collect(Collectors.joining("/"));
      addError("length-wrong", "expected", expected, "found", Integer.toString(text.length()));
    }
    return false;
  }

  /**
   * Whether all characters from one position to another are in the alphabet; each that is not is an
   * error.
   */
  boolean consistsOf(Alphabet alphabet, int from, int to) {
    if (text.length() > MAX_LENGTH_EXAMINED) {
      return false;
    }
    var before = errors.size();
    for (var position = from; position <= Math.min(to, text.length()); position++) {
      var found = text.charAt(position - 1);
      if (!alphabet.contains(found)) {
        addError(
            "character-illegal",
            "found",
            String.valueOf(found),
            "position",
            Integer.toString(position),
            "allowed",
            alphabet.description());
      }
    }
    return errors.size() == before;
  }

  /** The part from one position to another, both included. */
  String part(int from, int to) {
    return text.substring(from - 1, to);
  }

  /** Compares the character at a position with the one the others lead to. */
  void expectCharacter(String code, int position, char expected) {
    var found = text.charAt(position - 1);
    if (found != expected) {
      addError(
          code,
          "expected",
          String.valueOf(expected),
          "found",
          String.valueOf(found),
          "position",
          Integer.toString(position));
    }
  }

  /** Asterisks mean "no such part", so a part consists of them entirely or not at all. */
  void requireAllAsterisksOrNone(int from, int to) {
    if (text.length() < to) {
      return;
    }
    var asterisks = part(from, to).chars().filter(character -> character == '*').count();
    if (asterisks > 0 && asterisks < to - from + 1) {
      addError("asterisks-incomplete", "from", Integer.toString(from), "to", Integer.toString(to));
    }
  }

  /**
   * The two digits from a position must be a province; where they are not digits, that error is
   * enough.
   */
  void requireProvince(int position) {
    if (text.length() <= position || !Alphabet.DIGITS.contains(part(position, position + 1))) {
      return;
    }
    if (!Province.exists(part(position, position + 1))) {
      addError(
          "province-unknown",
          "found",
          part(position, position + 1),
          "position",
          Integer.toString(position));
    }
  }

  void addError(String code, String... namesAndValues) {
    var arguments = new HashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    errors.add(new ValidationError(code, Map.copyOf(arguments)));
  }

  List<ValidationError> errors() {
    return List.copyOf(errors);
  }

  /** The text, if nothing is wrong with it. */
  String validText() {
    if (!errors.isEmpty()) {
      throw new InvalidCodeException(errors);
    }
    return text;
  }
}
