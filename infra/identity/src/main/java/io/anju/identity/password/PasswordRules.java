package io.anju.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are accepted: long ones that nobody guesses first. No rule asks for digits or
 * signs, and none for a change without cause (NIST SP 800-63B, section 3.1.1.2).
 */
public final class PasswordRules {

  public static final int MIN_LENGTH_OF_OFFICIALS = 12;
  public static final int MIN_LENGTH_OF_OTHERS = 8;

  private static final int MAX_LENGTH = 128;
  private static final int MIN_LENGTH_OF_NAME_PART = 4;
  private static final int MIN_DIFFERENT_CHARACTERS = 5;

  private final Set<String> common = readCommon();

  /**
   * @param names what the owner is called, of which nothing may stand in the password
   */
  public Optional<PasswordFault> check(String password, boolean official, List<String> names) {
    int length = password.codePointCount(0, password.length());
    if (length < (official ? MIN_LENGTH_OF_OFFICIALS : MIN_LENGTH_OF_OTHERS)) {
      return Optional.of(PasswordFault.TOO_SHORT);
    }
    if (length > MAX_LENGTH) {
      return Optional.of(PasswordFault.TOO_LONG);
    }
    var lower = password.toLowerCase(Locale.ROOT);
    if (common.contains(lower)) {
      return Optional.of(PasswordFault.COMMON);
    }
    if (lower.chars().distinct().count() < MIN_DIFFERENT_CHARACTERS || isSequence(lower)) {
      return Optional.of(PasswordFault.REPETITIVE);
    }
    return names.stream().anyMatch(name -> contains(lower, name))
        ? Optional.of(PasswordFault.CONTAINS_NAME)
        : Optional.empty();
  }

  private static boolean contains(String password, String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    boolean latin = lower.chars().allMatch(character -> character < 128);
    return !latin && !lower.isBlank() && password.contains(lower)
        || List.of(lower.split("[^a-z0-9]+")).stream()
            .anyMatch(part -> part.length() >= MIN_LENGTH_OF_NAME_PART && password.contains(part));
  }

  /** Each character follows the one before, as in 3456789abc or the other way round. */
  private static boolean isSequence(String password) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < password.length(); i++) {
      int step = password.charAt(i) - password.charAt(i - 1);
      up += step == 1 ? 1 : 0;
      down += step == -1 ? 1 : 0;
    }
    return Math.max(up, down) * 4 >= (password.length() - 1) * 3;
  }

  private static Set<String> readCommon() {
    var stream =
        Objects.requireNonNull(
            PasswordRules.class.getResourceAsStream("common-passwords.txt"), "beside this class");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
