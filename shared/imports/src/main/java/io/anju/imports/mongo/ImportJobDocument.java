package io.anju.imports.mongo;

import io.anju.codes.DivisionCode;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportRequest;
import io.anju.imports.MissingRecordsPolicy;
import io.anju.imports.Mode;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An import job as stored. */
public record ImportJobDocument(
    @BsonId String id,
    String kind,
    Mode mode,
    FileType type,
    boolean confirmed,
    String subject,
    List<Role> roles,
    String division,
    @Nullable Long totalBytes,
    Instant startedAt,
    StageName stage,
    @Nullable Instant finishedAt,
    List<ReasonDocument> reasons,
    ProgressDocument progress,
    @Nullable WaitDocument retry) {

  /**
   * When waiting rows are tried again, as stored.
   *
   * @param pauseMillis between the last try and the next
   */
  public record WaitDocument(Instant since, Instant retryAt, Instant until, long pauseMillis) {

    static @Nullable WaitDocument of(Stage stage) {
      return stage instanceof Waiting waiting
          ? new WaitDocument(
              waiting.since(), waiting.retryAt(), waiting.until(), waiting.pause().toMillis())
          : null;
    }

    Waiting toDomain() {
      return new Waiting(since, retryAt, until, Duration.ofMillis(pauseMillis));
    }
  }

  /** A reason why the job stopped, as stored. */
  public record ReasonDocument(String field, String code, Map<String, String> arguments) {

    static List<ReasonDocument> of(Stage stage) {
      return stage.reasons().stream()
          .map(reason ->
              new ReasonDocument(reason.field(), reason.error().code(), reason.error().arguments()))
          .toList();
    }

    FieldError toDomain() {
      return FieldError.of(field, code, arguments);
    }
  }

  static ImportJobDocument from(ImportJob job) {
    var request = job.request();
    return new ImportJobDocument(
        job.id(),
        request.schema().name(),
        request.mode(),
        request.type(),
        request.confirmed(),
        job.sender().subject(),
        List.copyOf(job.sender().roles()),
        job.sender().division().value(),
        job.totalBytes().orElse(null),
        job.startedAt(),
        StageName.of(job.stage().getClass()),
        job.stage().finishedAt().orElse(null),
        ReasonDocument.of(job.stage()),
        ProgressDocument.from(job.progress()),
        WaitDocument.of(job.stage()));
  }

  ImportJob toDomain(ImportKinds kinds) {
    return new ImportJob(
        id,
        new ImportRequest(kinds.schema(kind).orElseThrow(), mode, type, confirmed),
        new Sender(subject, Set.copyOf(roles), new DivisionCode(division)),
        Optional.ofNullable(totalBytes),
        startedAt,
        domainStage(),
        progress.toDomain());
  }

  private Stage domainStage() {
    return switch (stage) {
      case UPLOADING -> new Uploading();
      case RUNNING -> new Running();
      case AWAITING_CONFIRMATION ->
          new AwaitingConfirmation(stoppedAt(), reasons.getFirst().toDomain());
      case WAITING -> Objects.requireNonNull(retry, "written with the stage").toDomain();
      case DONE -> new Done(stoppedAt());
      case CANCELLED -> new Cancelled(stoppedAt());
      case FAILED -> failed();
    };
  }

  /**
   * A job stored by an earlier version waits for confirmation as a failure with that one reason.
   */
  private Stage failed() {
    var all = reasons.stream().map(ReasonDocument::toDomain).toList();
    return all.size() == 1
            && all.getFirst().error().code().equals(MissingRecordsPolicy.TOO_MANY_WOULD_END)
        ? new AwaitingConfirmation(stoppedAt(), all.getFirst())
        : new Failed(stoppedAt(), all);
  }

  /** Written together with every stage that is read with it. */
  private Instant stoppedAt() {
    return Objects.requireNonNull(finishedAt);
  }
}
