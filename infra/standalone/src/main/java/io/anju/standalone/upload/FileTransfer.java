package io.anju.standalone.upload;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Sends a file by ranges; after an interruption it resumes where it was. */
final class FileTransfer {

  private static final int MAX_STALLED_ATTEMPTS = 60;

  private final RegistryClient client;
  private final UploadJob job;
  private final Consumer<JsonNode> progress;
  private final BilingualMessages messages;

  /**
   * @param progress called with the state of the job before each range
   */
  FileTransfer(
      RegistryClient client,
      UploadJob job,
      Consumer<JsonNode> progress,
      BilingualMessages messages) {
    this.client = client;
    this.job = job;
    this.progress = progress;
    this.messages = messages;
  }

  /**
   * The job of the file: the one noted beside it, or a new one.
   *
   * @param key by which a request that is sent again makes no second job; empty for none
   */
  JsonNode begin(Optional<String> key) throws IOException, InterruptedException {
    var saved = savedJob();
    return saved.isPresent() ? saved.get() : start(key);
  }

  /** Empty where none was started, or the registry no longer knows it. */
  private Optional<JsonNode> savedJob() throws IOException, InterruptedException {
    var id = job.savedJobId();
    try {
      return id.isPresent() ? Optional.of(client.get(job.jobPath(id.get()))) : Optional.empty();
    } catch (RequestRejectedException rejected) {
      if (rejected.isNotFound()) {
        return Optional.empty();
      }
      throw rejected;
    }
  }

  private JsonNode start(Optional<String> key) throws IOException, InterruptedException {
    byte[] first = job.range(0);
    if (first.length == 0) {
      throw new RequestRejectedException(messages.format("文件是空的", "the file is empty"));
    }
    var state =
        client.send(
            "POST", job.query(), job.contentType(), job.contentRange(0, first.length), key, first);
    job.saveJobId(id(state));
    return state;
  }

  /** Each range starts at what the registry has received so far, so a lost one is sent again. */
  JsonNode send(JsonNode state) throws IOException, InterruptedException {
    JsonNode current = state;
    for (int stalled = 0; state(current).equals("UPLOADING"); ) {
      long received = current.path("bytes").asLong();
      progress.accept(current);
      byte[] next = job.range(received);
      client.trySend(
          "PUT",
          job.jobPath(id(current)) + "/content",
          "application/octet-stream",
          job.contentRange(received, next.length),
          Optional.empty(),
          next);
      current = client.get(job.jobPath(id(current)));
      stalled = current.path("bytes").asLong() == received ? stalled + 1 : 0;
      if (stalled == MAX_STALLED_ATTEMPTS) {
        throw new RequestRejectedException(
            messages.format(
                "文件的其余部分无法送达；再次执行同一命令即可从中断处继续",
                "no more of the file gets through; the same command goes on where this one"
                    + " stopped"));
      }
    }
    return current;
  }

  static String id(JsonNode state) {
    return state.path("jobId").asString();
  }

  static String state(JsonNode state) {
    return state.path("state").asString();
  }
}
