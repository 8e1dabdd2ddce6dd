package io.anju.codes.validation;

import io.anju.codes.Province;
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
public final class Validation {

  /**
   * Beyond this a text is not a mistyped code, and an error per character would only fill the
   * answer.
   */
  private static final int MAX_LENGTH_EXAMINED = 64;

  private final String text;
  private final List<ValidationError> errors = new ArrayList<>();

  public Validation(String text) {
    this.text = text;
    if (text.isEmpty()) {
      addError("missing");
    }
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Whether the text has one of these lengths; otherwise that is an error. */
  public boolean hasLength(int... legal) {
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
  public boolean consistsOf(Alphabet alphabet, int from, int to) {
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
  public String part(int from, int to) {
    return text.substring(from - 1, to);
  }

  /** Compares the character at a position with the one the others lead to. */
  public void expectCharacter(String code, int position, char expected) {
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
  public void requireAllAsterisksOrNone(int from, int to) {
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
  public void requireProvince(int position) {
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

  public void addError(String code, String... namesAndValues) {
    var arguments = new HashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    errors.add(new ValidationError(code, Map.copyOf(arguments)));
  }

  public List<ValidationError> errors() {
    return List.copyOf(errors);
  }

  /** The text, if nothing is wrong with it. */
  public String validText() {
    if (!errors.isEmpty()) {
      throw new InvalidCodeException(errors);
    }
    return text;
  }
}
