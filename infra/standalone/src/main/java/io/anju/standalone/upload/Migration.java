package io.anju.standalone.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Imports the files of a folder one after the other, so that rows rarely wait, and then follows the
 * rows that do. Each file's job is noted beside it until all are done: after an interruption the
 * same command goes on.
 */
final class Migration {

  private static final long POLL_MILLIS = 500;

  private final Function<MigrationKind, RegistryClient> clients;
  private final List<MigrationFolder.Entry> files;
  private final long waitNanos;
  private final ProgressLine progress;
  private final BilingualMessages messages;
  private final LongSupplier nanoTime;

  /** A file with the last known state of its job. */
  record Result(MigrationFolder.Entry entry, JsonNode state) {

    boolean waits() {
      return FileTransfer.state(state).equals("WAITING");
    }

    boolean done() {
      return FileTransfer.state(state).equals("DONE");
    }

    long count(String name) {
      return state.path(name).asLong();
    }
  }

  /**
   * @param clients with a token of the role that sends files of a kind
   * @param waitNanos how long waiting rows are followed without any of them being imported
   */
  Migration(
      Function<MigrationKind, RegistryClient> clients,
      List<MigrationFolder.Entry> files,
      long waitNanos,
      ProgressLine progress,
      BilingualMessages messages,
      LongSupplier nanoTime) {
    this.clients = clients;
    this.files = files;
    this.waitNanos = waitNanos;
    this.progress = progress;
    this.messages = messages;
    this.nanoTime = nanoTime;
  }

  /** The results in the order of import; a file that cannot be read stops the migration. */
  List<Result> run() throws IOException, InterruptedException {
    var results = new LinkedHashMap<MigrationFolder.Entry, Result>();
    long total = 0;
    for (var entry : files) {
      total += job(entry).size();
    }
    long finished = 0;
    for (var entry : files) {
      var result = importFile(entry, finished, total);
      results.put(entry, result);
      finished += job(entry).size();
      if (!result.done() && !result.waits()) {
        return List.copyOf(results.values());
      }
    }
    followWaiting(results);
    progress.clear();
    return List.copyOf(results.values());
  }

  private Result importFile(MigrationFolder.Entry entry, long finished, long total)
      throws IOException, InterruptedException {
    var client = clients.apply(entry.kind());
    var job = job(entry);
    var transfer =
        new FileTransfer(client, job, sending -> show(entry, sending, finished, total), messages);
    JsonNode state = transfer.send(transfer.begin(Optional.of(job.key())));
    while (FileTransfer.state(state).equals("RUNNING")) {
      show(entry, state, finished, total);
      Thread.sleep(POLL_MILLIS);
      state = client.get(job.jobPath(FileTransfer.id(state)));
    }
    return new Result(entry, state);
  }

  private void show(MigrationFolder.Entry entry, JsonNode state, long finished, long total) {
    progress.migrating(
        entry.file().getFileName().toString(),
        finished + state.path("bytesRead").asLong(),
        total,
        state);
  }

  /** Until none waits, or none of them was imported for the given time. */
  private void followWaiting(Map<MigrationFolder.Entry, Result> results)
      throws IOException, InterruptedException {
    long before = waiting(results);
    long since = nanoTime.getAsLong();
    while (waiting(results) > 0 && nanoTime.getAsLong() - since < waitNanos) {
      progress.waiting(waiting(results));
      Thread.sleep(POLL_MILLIS);
      refresh(results);
      if (waiting(results) < before) {
        before = waiting(results);
        since = nanoTime.getAsLong();
      }
    }
    for (var result : new ArrayList<>(results.values())) {
      if (result.waits()) {
        rejectWaiting(result);
      }
    }
    while (waiting(results) > 0) {
      progress.waiting(waiting(results));
      Thread.sleep(POLL_MILLIS);
      refresh(results);
    }
  }

  /** No other file follows, so that what is unknown now stays so. */
  private void rejectWaiting(Result result) throws IOException, InterruptedException {
    clients
        .apply(result.entry().kind())
        .trySend(
            "POST",
            job(result.entry()).jobPath(FileTransfer.id(result.state())) + "/waiting/rejection",
            "application/json",
            "",
            Optional.empty(),
            new byte[0]);
  }

  private void refresh(Map<MigrationFolder.Entry, Result> results)
      throws IOException, InterruptedException {
    for (var result : new ArrayList<>(results.values())) {
      if (result.waits()) {
        var state =
            clients
                .apply(result.entry().kind())
                .get(job(result.entry()).jobPath(FileTransfer.id(result.state())));
        results.put(result.entry(), new Result(result.entry(), state));
      }
    }
  }

  private static long waiting(Map<MigrationFolder.Entry, Result> results) {
    return results.values().stream()
        .filter(Result::waits)
        .mapToLong(result -> Math.max(1, result.count("waiting")))
        .sum();
  }

  static UploadJob job(MigrationFolder.Entry entry) throws IOException {
    return new UploadJob(entry.file(), entry.kind().code(), "delta", false);
  }
}
