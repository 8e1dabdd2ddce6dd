package io.anju.standalone.sync;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
  private final Words words;

  SyncFile(Door door, Job job, ProgressLine line, Words words) {
    this.door = door;
    this.job = job;
    this.line = line;
    this.words = words;
  }

  /** @param arguments the door's address, kind, mode, "confirmed" or "", language, file, and the command that prints a token */
  public static void main(String[] arguments) throws InterruptedException {
    var words = new Words(arguments[4]);
    var line = ProgressLine.onTerminal(words);
    try {
      var file = Path.of(arguments[5]);
      var job = new Job(file, arguments[1], arguments[2], !arguments[3].isEmpty());
      var token = new Token(Arrays.asList(arguments).subList(6, arguments.length), words);
      System.exit(new SyncFile(new Door(URI.create(arguments[0]), token, words), job, line, words).run());
    } catch (RefusedException refused) {
      line.end();
      System.err.println(refused.getMessage());
    } catch (IOException unreadable) {
      line.end();
      System.err.println(words.say("%s 无法读写：%s", "%s cannot be read or written: %s", arguments[5], unreadable));
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
      throw new RefusedException(words.say("文件是空的", "the file is empty"));
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
        throw new RefusedException(words.say("文件的其余部分无法送达；再次执行同一命令即可从中断处继续",
            "no more of the file gets through; the same command goes on where this one stopped"));
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
    boolean done = state(state).equals("DONE");
    System.out.println((done ? words.say("完成：", "done: ") : words.say("已取消：", "cancelled: ")) + line.counts(state));
    if (done && state.path("rows").asLong() > 0 && state.path("rows").asLong() == state.path("unchanged").asLong()) {
      System.out.println(words.say("文件内容均已登记过，没有任何改动。", "All of it was known already; nothing has changed."));
    }
    boolean rejected = rejectsSaved(state, System.out);
    return !done ? REFUSED : rejected ? WITH_REJECTS : DONE;
  }

  /** False where there are none. */
  private boolean rejectsSaved(JsonNode state, PrintStream out) throws IOException, InterruptedException {
    if (state.path("rejected").asLong() == 0) {
      return false;
    }
    door.save(job.path(id(state)) + "/rejects", job.arriving());
    out.println(words.say("退回的行：%s（可在其中改正后直接再次发送该文件）", "rejects: %s (correct them there and send that file)", job.rejects()));
    return true;
  }

  /** What only wants to be confirmed is remembered. */
  private int failed(JsonNode state) throws IOException, InterruptedException {
    System.err.println(words.say("未能完成：", "failed: ")
        + (state.path("rows").asLong() == 0 ? words.say("没有读入任何行", "no row was read") : line.counts(state)));
    state.path("reasons").values().forEach(reason ->
        System.err.println("  " + (reason.path("field").asString("") + " " + reason.path("message").asString("")).strip()));
    if (asks(state)) {
      System.err.println(words.say("  确认无误后，在同一命令后加 --confirmed 即可继续", "  the same command with --confirmed goes on"));
    } else {
      Files.deleteIfExists(job.memory());
    }
    rejectsSaved(state, System.err);
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
