package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names are the field's terms (docs/glossary.md). The words that are not stand in {@code
 * banned-words.txt}: one a line, with what to say instead.
 */
class PlainLanguageTest {

  private static final Set<String> BANNED = list("banned-words.txt");

  /** Names already published under a banned word, each with its reason. */
  private static final Set<String> ALLOWED = list("allowed-names.txt");

  /** Comments and texts: language, not names. */
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\n"
              + "]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\])+'");

  /**
   * A name by itself: what follows a dot was named where it is declared, maybe by somebody else.
   */
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");

  @Test
  void no_name_holds_a_banned_word() {
    assertThat(Sources.java().stream().flatMap(PlainLanguageTest::bannedNames)).isEmpty();
  }

  @Test
  void banned_word_is_found_in_every_kind_of_name() {
    assertThat(Stream.of("PermitVigil", "toldThrough", "OWED_AT", "is_fading"))
        .allMatch(PlainLanguageTest::isBanned);
    assertThat(Stream.of("Shelfmark", "retold", "owedness", "spellings"))
        .noneMatch(PlainLanguageTest::isBanned);
  }

  private static Stream<String> bannedNames(Path file) {
    var code = NOT_CODE.matcher(Sources.text(file)).replaceAll(" ");
    return NAME.matcher(code)
        .results()
        .map(found -> found.group())
        .filter(PlainLanguageTest::isBanned)
        .filter(name -> !ALLOWED.contains(name))
        .distinct()
        .map(name -> Sources.name(file) + ": " + name);
  }

  private static boolean isBanned(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(BANNED::contains);
  }

  private static Set<String> list(String file) {
    try (var words = PlainLanguageTest.class.getResourceAsStream(file)) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("[:#].*", "").strip())
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
