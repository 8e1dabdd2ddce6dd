package io.anju.cli.ledger;

import io.anju.cli.client.IdentityClient;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.contract.ledger.Ed25519;
import io.anju.contract.ledger.SignedHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code /anju verify ledger}. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the ledger: every record against its service's signature and its place in the tree,"
          + " the tree against its signed heads.",
      "Without --from it asks the running registry, from where the last check ended. With --from it"
          + " needs nothing but the file.",
      "Ends with 1 and says what is wrong and where, or with 0."
    })
public final class VerifyLedgerCommand implements Callable<Integer> {

  private static final String NOTE_END = "\n\n";

  private final CliContext context;

  @Option(names = "--from", paramLabel = "EXPORT", description = "a file of /api/ledger/export")
  private @Nullable Path export;

  @Option(
      names = "--heads",
      paramLabel = "FILE",
      description = "heads that were copied earlier, as signed notes one after the other")
  private @Nullable Path heads;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "where the check goes on and what it remembers (ledger-checked.json in the data"
              + " folder; with --from none)")
  private @Nullable Path state;

  @Option(
      names = "--division",
      paramLabel = "CODE",
      description = "the auditor's (${DEFAULT-VALUE})")
  private String division = "4403";

  @Option(names = "--all", description = "begins with the first entry again")
  private boolean all;

  public VerifyLedgerCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var remembered = remembered();
    var check = new ExportCheck(remembered, Ed25519.remembering());
    List<Finding> findings;
    try {
      var notes = new ArrayList<>(notes());
      if (export != null) {
        try (var lines = Files.lines(in(export), StandardCharsets.UTF_8)) {
          findings = run(check, lines, notes);
        }
      } else {
        var registry = registry();
        notes.addAll(registry.notes());
        long from = all ? 1 : remembered.map(checked -> checked.size() + 1).orElse(1L);
        try (var lines = registry.export(from)) {
          findings = run(check, lines, notes);
        } catch (LedgerClient.NothingNewException nothing) {
          return nothingNew(remembered, notes);
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw new CommandFailedException("the export cannot be read: " + unreadable.getMessage());
    }
    return report(check, findings);
  }

  private static List<Finding> run(ExportCheck check, Stream<String> lines, List<String> notes) {
    Iterator<String> each = lines.iterator();
    if (each.hasNext() && check.begin(each.next(), notes)) {
      each.forEachRemaining(check::entry);
    }
    return check.end();
  }

  private int report(ExportCheck check, List<Finding> findings) {
    var checked = check.checked();
    if (findings.isEmpty() && checked.size() == 0) {
      findings = List.of(new Finding(0, "there is no export in this file"));
    }
    if (!findings.isEmpty()) {
      findings.forEach(finding -> context.terminal().print(finding.toString()));
      context
          .terminal()
          .print(
              findings.size() == ExportCheck.MOST_FINDINGS
                  ? "the ledger is not intact; more is wrong than is listed"
                  : "the ledger is not intact: " + findings.size() + " found");
      return 1;
    }
    check
        .recordsByKey()
        .forEach((key, count) -> context.terminal().print(count + " records signed by " + key));
    context
        .terminal()
        .print(
            "the ledger is intact: %d entries, %d records read, root of the ledger with key %s"
                .formatted(checked.size(), check.records(), checked.key()));
    remember(checked);
    return 0;
  }

  /** The newest head must still be that of what was checked. */
  private int nothingNew(Optional<CheckedLedger> remembered, List<String> notes) {
    if (remembered.isEmpty()) {
      context.terminal().print("the ledger has no signed head yet");
      return 0;
    }
    var checked = remembered.get();
    byte[] key = Base64.getDecoder().decode(checked.key());
    var newest = notes.stream().findFirst().flatMap(note -> SignedHead.read(note, key));
    boolean same =
        newest
            .filter(head -> head.size() == checked.size())
            .filter(head -> head.root().equals(checked.frontier().root()))
            .isPresent();
    context
        .terminal()
        .print(
            same
                ? "nothing new: %d entries were checked before".formatted(checked.size())
                : "the ledger is not intact: %d entries were checked before, and its newest head%s"
                    .formatted(
                        checked.size(),
                        newest
                            .map(head -> " has " + head.size())
                            .orElse(" is not signed by its key")));
    return same ? 0 : 1;
  }

  private LedgerClient registry() throws InterruptedException {
    var token =
        new IdentityClient(context.settings()).token("auditor", Map.of("division", division));
    return new LedgerClient(context.settings().url(), token);
  }

  private List<String> notes() throws IOException {
    return heads == null
        ? List.of()
        : Stream.of(Files.readString(in(heads)).split("(?<=\n)(?=[^\n]+\n\\d+\n)"))
            .map(note -> note.strip() + "\n")
            .filter(note -> note.contains(NOTE_END))
            .toList();
  }

  private Optional<CheckedLedger> remembered() {
    var file = stateFile();
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          JsonMapper.shared().readValue(Files.readString(file.get()), CheckedLedger.class));
    } catch (IOException | JacksonException unreadable) {
      throw new CommandFailedException(file.get() + " is not what an earlier check left");
    }
  }

  private void remember(CheckedLedger checked) {
    stateFile()
        .ifPresent(file -> {
          try {
            var written = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(written, JsonMapper.shared().writeValueAsString(checked));
            Files.move(
                written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException unwritten) {
            throw new CommandFailedException(
                file + " cannot be written: " + unwritten.getMessage());
          }
        });
  }

  private Optional<Path> stateFile() {
    if (state != null) {
      return Optional.of(in(state));
    }
    return export == null
        ? Optional.of(context.settings().data().resolve("ledger-checked.json"))
        : Optional.empty();
  }

  private Path in(Path file) {
    return context.workingFolder().resolve(file).normalize();
  }
}
