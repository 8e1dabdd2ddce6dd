package io.anju.standalone.sync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sends a file by ranges, follows its rows in, and saves the rejects beside it. Broken off, it goes on where it was. */
public final class SyncFile {

  private static final int DONE = 0;
  private static final int REFUSED = 2;
  private static final int WITH_REJECTS = 3;
  private static final int ATTEMPTS = 60;
  private static final long LOOKS_MILLIS = 500;

  private final Door door;
  private final Job job;
  private final ProgressLine line;

  SyncFile(Door door, Job job, ProgressLine line) {
    this.door = door;
    this.job = job;
    this.line = line;
  }

  /** @param arguments the door's address, kind, mode, "confirmed" or "", language, file, and the command that prints a token */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      var file = Path.of(arguments[5]);
      var job = new Job(file, arguments[1], arguments[2], !arguments[3].isEmpty());
      var command = Arrays.asList(arguments).subList(6, arguments.length);
      System.exit(new SyncFile(new Door(URI.create(arguments[0]), new Token(command), arguments[4]), job, ProgressLine.onTerminal()).run());
    } catch (RefusedException refused) {
      System.err.println(refused.getMessage());
    } catch (IOException unreadable) {
      System.err.println(arguments[5] + " cannot be read: " + unreadable);
    }
    System.exit(REFUSED);
  }

  int run() throws IOException, InterruptedException {
    var known = known();
    JsonNode state = known.isPresent() ? known.get() : begun();
    if (asks(state) && job.confirmed()) {
      state = door.send("POST", job.path(id(state)) + "/confirmation", "application/json", "", new byte[0]);
    }
    state = followed(uploaded(state));
    line.end();
    if (state(state).equals("FAILED")) {
      return failed(state);
    }
    job.forget();
    return finished(state);
  }

  /** Empty where it was never begun, or the registry has forgotten it since. */
  private Optional<JsonNode> known() throws IOException, InterruptedException {
    var id = job.known();
    try {
      return id.isPresent() ? Optional.of(door.get(job.path(id.get()))) : Optional.empty();
    } catch (RefusedException refused) {
      if (refused.absent()) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private JsonNode begun() throws IOException, InterruptedException {
    byte[] first = job.range(0);
    if (first.length == 0) {
      throw new RefusedException("the file is empty");
    }
    var state = door.send("POST", job.query(), job.contentType(), job.contentRange(0, first.length), first);
    job.remember(id(state));
    return state;
  }

  /** What broke is asked for again by how much is there. */
  private JsonNode uploaded(JsonNode state) throws IOException, InterruptedException {
    JsonNode now = state;
    for (int still = 0; state(now).equals("UPLOADING"); ) {
      long there = now.path("bytes").asLong();
      line.uploading(there, job.size());
      byte[] next = job.range(there);
      door.tryToSend("PUT", job.path(id(now)) + "/content", "application/octet-stream", job.contentRange(there, next.length), next);
      now = door.get(job.path(id(now)));
      still = now.path("bytes").asLong() == there ? still + 1 : 0;
      if (still == ATTEMPTS) {
        throw new RefusedException("no more of the file gets through; the same command goes on where this one stopped");
      }
    }
    return now;
  }

  private JsonNode followed(JsonNode state) throws IOException, InterruptedException {
    JsonNode now = state;
    while (state(now).equals("RUNNING")) {
      line.running(now);
      Thread.sleep(LOOKS_MILLIS);
      now = door.get(job.path(id(now)));
    }
    return now;
  }

  private int finished(JsonNode state) throws IOException, InterruptedException {
    System.out.println(state(state).toLowerCase(Locale.ROOT) + ": " + ProgressLine.counts(state));
    if (state.path("rejected").asLong() == 0) {
      return state(state).equals("DONE") ? DONE : REFUSED;
    }
    var rejects = job.rejects();
    door.save(job.path(id(state)) + "/rejects", rejects);
    System.out.println("rejects: " + rejects + " (correct them there and send that file)");
    return WITH_REJECTS;
  }

  /** What only wants to be confirmed is remembered. */
  private int failed(JsonNode state) throws IOException {
    System.err.println("failed: " + ProgressLine.counts(state));
    state.path("reasons").values().forEach(reason ->
        System.err.println("  " + (reason.path("field").asString("") + " " + reason.path("message").asString("")).strip()));
    if (asks(state)) {
      System.err.println("  the same command with --confirmed goes on");
    } else {
      Files.deleteIfExists(job.memory());
    }
    return REFUSED;
  }

  private static boolean asks(JsonNode state) {
    return state.path("reasons").path(0).path("code").asString("").equals("too-many-would-end");
  }

  private static String id(JsonNode state) {
    return state.path("jobId").asString();
  }

  private static String state(JsonNode state) {
    return state.path("state").asString();
  }
}
