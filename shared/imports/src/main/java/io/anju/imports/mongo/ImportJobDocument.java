package io.anju.imports.mongo;

import io.anju.codes.DivisionCode;
import io.anju.imports.job.FileType;
import io.anju.imports.job.ImportJob;
import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.ImportRequest;
import io.anju.imports.job.Mode;
import io.anju.imports.job.Sender;
import io.anju.imports.job.Stage;
import io.anju.imports.job.Stage.Cancelled;
import io.anju.imports.job.Stage.Done;
import io.anju.imports.job.Stage.Failed;
import io.anju.imports.job.Stage.Running;
import io.anju.imports.job.Stage.Uploading;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/** A job as stored. */
public record ImportJobDocument(
    @BsonId String id,
    String kind,
    Mode mode,
    FileType type,
    boolean confirmed,
    String subject,
    List<Role> roles,
    String division,
    Long totalBytes,
    Instant startedAt,
    StageName stage,
    Instant finishedAt,
    List<ReasonDocument> reasons,
    ProgressDocument progress) {

  /** Why it failed, as stored. */
  public record ReasonDocument(String field, String code, Map<String, String> arguments) {

    static List<ReasonDocument> of(Stage stage) {
      return switch (stage) {
        case Failed(var _, var reasons) ->
            reasons.stream()
                .map(reason ->
                    new ReasonDocument(
                        reason.field(), reason.error().code(), reason.error().arguments()))
                .toList();
        case Uploading _, Running _, Done _, Cancelled _ -> List.of();
      };
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
        ProgressDocument.from(job.progress()));
  }

  ImportJob toDomain(ImportKinds kinds) {
    var domainStage =
        switch (stage) {
          case UPLOADING -> new Uploading();
          case RUNNING -> new Running();
          case DONE -> new Done(finishedAt);
          case CANCELLED -> new Cancelled(finishedAt);
          case FAILED ->
              new Failed(
                  finishedAt,
                  reasons.stream()
                      .map(reason ->
                          FieldError.of(reason.field(), reason.code(), reason.arguments()))
                      .toList());
        };
    return new ImportJob(
        id,
        new ImportRequest(kinds.schema(kind).orElseThrow(), mode, type, confirmed),
        new Sender(subject, Set.copyOf(roles), new DivisionCode(division)),
        Optional.ofNullable(totalBytes),
        startedAt,
        domainStage,
        progress.toDomain());
  }
}
