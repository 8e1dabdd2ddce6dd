package io.anju.standalone.upload;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Imports a folder of files: what a city knows when it begins. */
public final class MigrationMain {

  private static final int EXIT_DONE = 0;
  private static final int EXIT_REJECTED = 2;
  private static final int EXIT_WITH_REJECTS = 3;
  private static final int FIRST_OF_COMMAND = 5;

  private MigrationMain() {}

  /**
   * @param arguments the gateway's address, language, folder, seconds to wait for rows, a division
   *     or "", and the command that prints the token of a role
   */
  public static void main(String[] arguments) throws InterruptedException {
    var messages = new BilingualMessages(arguments[1]);
    var progress = ProgressLine.onTerminal(messages);
    try {
      System.exit(run(arguments, messages, progress));
    } catch (RequestRejectedException rejected) {
      progress.clear();
      System.err.println(rejected.getMessage());
    } catch (IOException unreadable) {
      progress.clear();
      System.err.println(
          messages.format(
              "%s 无法读写：%s", "%s cannot be read or written: %s", arguments[2], unreadable));
    }
    System.exit(EXIT_REJECTED);
  }

  private static int run(String[] arguments, BilingualMessages messages, ProgressLine progress)
      throws IOException, InterruptedException {
    var folder = Path.of(arguments[2]);
    var read = MigrationFolder.read(folder, messages);
    if (!read.problems().isEmpty()) {
      System.err.println(
          messages.format("没有导入任何文件：", "nothing was imported:")
              + read.problems().stream().map("\n  "::concat).reduce("", String::concat));
      return EXIT_REJECTED;
    }
    Map<MigrationKind, RegistryClient> clients = new EnumMap<>(MigrationKind.class);
    var results =
        new Migration(
                kind -> clients.computeIfAbsent(kind, one -> client(arguments, one, messages)),
                read.files(),
                Duration.ofSeconds(Long.parseLong(arguments[3])).toNanos(),
                progress,
                messages,
                System::nanoTime)
            .run();
    progress.clear();
    var report = new MigrationReport(results, messages);
    for (var result : results) {
      if (result.count("rejected") > 0) {
        var job = Migration.job(result.entry());
        client(arguments, result.entry().kind(), messages)
            .download(
                job.jobPath(FileTransfer.id(result.state())) + "/rejects",
                job.partialRejectsFile());
        job.publishRejects();
      }
    }
    report.print(System.out);
    report.write(folder.resolve("migration-report.csv"));
    boolean complete = results.size() == read.files().size() && report.allDone();
    if (complete) {
      for (var result : results) {
        Migration.job(result.entry()).deleteJobIdFile();
      }
    }
    return !complete ? EXIT_REJECTED : report.hasRejects() ? EXIT_WITH_REJECTS : EXIT_DONE;
  }

  private static RegistryClient client(
      String[] arguments, MigrationKind kind, BilingualMessages messages) {
    var command =
        new ArrayList<>(Arrays.asList(arguments).subList(FIRST_OF_COMMAND, arguments.length));
    command.add(kind.role());
    if (!arguments[4].isEmpty()) {
      command.addAll(List.of("--division", arguments[4]));
    }
    return new RegistryClient(
        URI.create(arguments[0]), new RefreshableToken(command, messages), messages);
  }
}
