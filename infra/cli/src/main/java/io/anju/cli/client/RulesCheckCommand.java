package io.anju.cli.client;

import io.anju.cli.build.Build;
import io.anju.cli.context.CliContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju rules check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong with rule files, or that they are right.",
      "Ends with 1 if anything is wrong, 2 if a file cannot be read."
    })
final class RulesCheckCommand implements Callable<Integer> {

  private final CliContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files")
  private List<Path> files = List.of();

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Language language = Language.zh;

  RulesCheckCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    new Build(context).ensureBuilt();
    return new RuleFiles(context)
        .check(files.stream().map(context.workingFolder()::resolve).toList(), language);
  }
}
