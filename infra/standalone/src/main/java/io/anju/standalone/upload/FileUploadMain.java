package io.anju.standalone.upload;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Uploads a file by ranges, follows its import job, and saves the rejects beside it. After an
 * interruption it resumes where it was.
 */
public final class FileUploadMain {

  private static final int EXIT_DONE = 0;
  private static final int EXIT_REJECTED = 2;
  private static final int EXIT_WITH_REJECTS = 3;
  private static final long POLL_MILLIS = 500;

  private final RegistryClient client;
  private final UploadJob job;
  private final ProgressLine progress;
  private final BilingualMessages messages;

  FileUploadMain(
      RegistryClient client, UploadJob job, ProgressLine progress, BilingualMessages messages) {
    this.client = client;
    this.job = job;
    this.progress = progress;
    this.messages = messages;
  }

  /**
   * @param arguments the gateway's address, kind, mode, "confirmed" or "", language, file, and the
   *     command that prints a token
   */
  public static void main(String[] arguments) throws InterruptedException {
    var messages = new BilingualMessages(arguments[4]);
    var progress = ProgressLine.onTerminal(messages);
    try {
      var file = Path.of(arguments[5]);
      var job = new UploadJob(file, arguments[1], arguments[2], !arguments[3].isEmpty());
      var token =
          new RefreshableToken(Arrays.asList(arguments).subList(6, arguments.length), messages);
      System.exit(
          new FileUploadMain(
                  new RegistryClient(URI.create(arguments[0]), token, messages),
                  job,
                  progress,
                  messages)
              .run());
    } catch (RequestRejectedException rejected) {
      progress.clear();
      System.err.println(rejected.getMessage());
    } catch (IOException unreadable) {
      progress.clear();
      System.err.println(
          messages.format(
              "%s 无法读写：%s", "%s cannot be read or written: %s", arguments[5], unreadable));
    }
    System.exit(EXIT_REJECTED);
  }

  int run() throws IOException, InterruptedException {
    var transfer =
        new FileTransfer(
            client,
            job,
            sending -> progress.uploading(sending.path("bytes").asLong(), job.size()),
            messages);
    JsonNode state = transfer.begin(Optional.empty());
    if (needsConfirmation(state) && job.confirmed()) {
      state =
          client.send(
              "POST",
              job.jobPath(id(state)) + "/confirmation",
              "application/json",
              "",
              Optional.empty(),
              new byte[0]);
    }
    state = awaitCompletion(transfer.send(state));
    progress.clear();
    if (state(state).equals("FAILED")) {
      return printFailure(state);
    }
    if (state(state).equals("WAITING")) {
      return printWaiting(state);
    }
    job.deleteJobIdFile();
    return printResult(state);
  }

  private JsonNode awaitCompletion(JsonNode state) throws IOException, InterruptedException {
    JsonNode current = state;
    while (state(current).equals("RUNNING")) {
      progress.running(current);
      Thread.sleep(POLL_MILLIS);
      current = client.get(job.jobPath(id(current)));
    }
    return current;
  }

  private int printResult(JsonNode state) throws IOException, InterruptedException {
    boolean done = state(state).equals("DONE");
    System.out.println(
        (done ? messages.format("完成：", "done: ") : messages.format("已取消：", "cancelled: "))
            + progress.counts(state));
    if (done
        && state.path("rows").asLong() > 0
        && state.path("rows").asLong() == state.path("unchanged").asLong()) {
      System.out.println(
          messages.format(
              "文件内容均已登记过，没有任何改动。", "All of it was known already; nothing has changed."));
    }
    boolean rejected = saveRejects(state, System.out);
    return !done ? EXIT_REJECTED : rejected ? EXIT_WITH_REJECTS : EXIT_DONE;
  }

  /** False where there are none. */
  private boolean saveRejects(JsonNode state, PrintStream out)
      throws IOException, InterruptedException {
    if (state.path("rejected").asLong() == 0) {
      return false;
    }
    client.download(job.jobPath(id(state)) + "/rejects", job.partialRejectsFile());
    out.println(
        messages.format(
            "退回的行：%s（可在其中改正后直接再次发送该文件）",
            "rejects: %s (correct them there and send that file)", job.publishRejects()));
    return true;
  }

  /** Rows wait for what they refer to; the same command looks again. */
  private int printWaiting(JsonNode state) throws IOException, InterruptedException {
    System.out.println(
        messages.format("等待中：", "waiting: ")
            + progress.counts(state)
            + messages.format(
                "%n%,d 行所指的人员或房屋尚未登记，登记后自动录入；再次执行同一命令可查看结果。",
                "%n%,d rows wait until the persons or dwellings they name are registered; the same"
                    + " command shows what became of them.",
                state.path("waiting").asLong()));
    saveRejects(state, System.out);
    return EXIT_WITH_REJECTS;
  }

  /** A job that only needs confirmation keeps its id file, so that it can be resumed. */
  private int printFailure(JsonNode state) throws IOException, InterruptedException {
    System.err.println(
        messages.format("未能完成：", "failed: ")
            + (state.path("rows").asLong() == 0
                ? messages.format("没有读入任何行", "no row was read")
                : progress.counts(state)));
    state
        .path("reasons")
        .values()
        .forEach(reason ->
            System.err.println(
                "  "
                    + (reason.path("field").asString("")
                            + " "
                            + reason.path("message").asString(""))
                        .strip()));
    if (needsConfirmation(state)) {
      System.err.println(
          messages.format(
              "  确认无误后，在同一命令后加 --confirmed 即可继续", "  the same command with --confirmed goes on"));
    } else {
      Files.deleteIfExists(job.jobIdFile());
    }
    saveRejects(state, System.err);
    return EXIT_REJECTED;
  }

  private static boolean needsConfirmation(JsonNode state) {
    return state.path("reasons").path(0).path("code").asString("").equals("too-many-would-end");
  }

  private static String id(JsonNode state) {
    return FileTransfer.id(state);
  }

  private static String state(JsonNode state) {
    return FileTransfer.state(state);
  }
}
