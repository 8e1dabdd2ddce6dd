package io.anju.cli.client;

import io.anju.cli.app.Program;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks files of permit rules, by the rules module of the residence service. */
public record RuleFiles(CliContext context) {

  private static final String CHECK = "io.anju.standalone.rules.RuleCheckMain";

  /** Prints what is wrong with each; 0 if nothing is, 1 if anything is, 2 if one is unreadable. */
  int check(List<Path> files, Language language) throws InterruptedException {
    return Program.ofApp(context.settings(), CHECK).run(arguments(files, language));
  }

  /**
   * Before anything is started: with a wrong file the residence service would not start, and say so
   * in its log alone.
   *
   * @throws CommandFailedException if a file in {@code ANJU_RULES} is wrong
   */
  public void refuseWrongRules() throws InterruptedException {
    var folder = context.settings().get("ANJU_RULES");
    if (folder.isEmpty()) {
      return;
    }
    var files = ownFiles(context.settings().home().resolve(folder.get()));
    if (!files.isEmpty()) {
      var result = Program.ofApp(context.settings(), CHECK).capture(arguments(files, Language.zh));
      if (result.exitCode() != 0) {
        throw new CommandFailedException(
            "these rule files are wrong (ANJU_RULES):\n" + result.output());
      }
    }
  }

  private static List<Path> ownFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailedException("ANJU_RULES is no folder: " + folder);
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static List<String> arguments(List<Path> files, Language language) {
    var arguments = new ArrayList<>(List.of(language.name()));
    files.forEach(file -> arguments.add(file.toString()));
    return arguments;
  }
}
