package io.anju.standalone.rules;

import io.anju.residence.rules.yaml.RuleCheck;
import io.anju.residence.rules.yaml.RuleFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with rule files; ends with status 1 if anything is, with 2 where a file cannot be read. */
public final class CheckRules {

  private CheckRules() {
  }

  /** @param arguments the language, the files */
  public static void main(String[] arguments) {
    var language = Locale.of(arguments[0]);
    var files = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
    try {
      System.exit(check(files, System.getenv().getOrDefault("ANJU_RULES", ""), language));
    } catch (IOException | IllegalStateException unreadable) {
      System.err.println(unreadable instanceof IOException ? "cannot be read: " + unreadable.getMessage() : unreadable.getMessage());
      System.exit(2);
    }
  }

  static int check(List<Path> files, String folder, Locale language) throws IOException {
    var check = new RuleCheck(folder);
    var told = new LinkedHashMap<Path, List<RuleFlaw>>();
    for (var file : files) {
      told.put(file, check.flaws(Files.readString(file)));
    }
    told.forEach((file, flaws) -> tell(file, flaws, language));
    return told.values().stream().allMatch(List::isEmpty) ? 0 : 1;
  }

  private static void tell(Path file, List<RuleFlaw> flaws, Locale language) {
    flaws.forEach(flaw -> System.out.println(flaw.in(file.toString(), language)));
    if (flaws.isEmpty()) {
      System.out.println(file + (language.getLanguage().equals("en") ? ": right" : "：正确"));
    }
  }
}
