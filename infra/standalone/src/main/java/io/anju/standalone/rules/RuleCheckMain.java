package io.anju.standalone.rules;

import io.anju.residence.rules.yaml.RuleFileChecker;
import io.anju.residence.rules.yaml.RuleValidationError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Prints what is wrong with rule files; ends with status 1 if anything is, with 2 if a file cannot
 * be read.
 */
public final class RuleCheckMain {

  private RuleCheckMain() {}

  /**
   * @param arguments the language, the files
   */
  public static void main(String[] arguments) {
    var language = Locale.of(arguments[0]);
    var files = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
    try {
      System.exit(check(files, System.getenv().getOrDefault("ANJU_RULES", ""), language));
    } catch (IOException | IllegalStateException unreadable) {
      System.err.println(
          unreadable instanceof IOException
              ? "cannot be read: " + unreadable.getMessage()
              : unreadable.getMessage());
      System.exit(2);
    }
  }

  static int check(List<Path> files, String folder, Locale language) throws IOException {
    var check = new RuleFileChecker(folder);
    var errorsByFile = new LinkedHashMap<Path, List<RuleValidationError>>();
    for (var file : files) {
      errorsByFile.put(file, check.validationErrors(Files.readString(file)));
    }
    errorsByFile.forEach((file, errors) -> print(file, errors, language));
    return errorsByFile.values().stream().allMatch(List::isEmpty) ? 0 : 1;
  }

  private static void print(Path file, List<RuleValidationError> errors, Locale language) {
    errors.forEach(error -> System.out.println(error.format(file.toString(), language)));
    if (errors.isEmpty()) {
      System.out.println(file + (language.getLanguage().equals("en") ? ": right" : "：正确"));
    }
  }
}
