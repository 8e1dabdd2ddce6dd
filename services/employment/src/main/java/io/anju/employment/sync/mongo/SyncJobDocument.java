package io.anju.employment.sync.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.sync.FileType;
import io.anju.employment.sync.Order;
import io.anju.employment.sync.Sender;
import io.anju.employment.sync.Stage;
import io.anju.employment.sync.Stage.Cancelled;
import io.anju.employment.sync.Stage.Done;
import io.anju.employment.sync.Stage.Failed;
import io.anju.employment.sync.Stage.Running;
import io.anju.employment.sync.Stage.Uploading;
import io.anju.employment.sync.SyncJob;
import io.anju.employment.sync.SyncKind;
import io.anju.employment.sync.SyncMode;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/** A sync job as stored. */
public record SyncJobDocument(@BsonId String id, SyncKind kind, SyncMode mode, FileType type, boolean confirmed, String subject,
    String division, Long totalBytes, Instant startedAt, StageName stage, Instant finishedAt, List<ReasonDocument> reasons,
    ProgressDocument progress) {

  /** Why it failed, as stored. */
  public record ReasonDocument(String field, String code, Map<String, String> arguments) {

    static List<ReasonDocument> of(Stage stage) {
      return switch (stage) {
        case Failed(var _, var reasons) -> reasons.stream()
            .map(reason -> new ReasonDocument(reason.field(), reason.flaw().code(), reason.flaw().arguments())).toList();
        case Uploading _, Running _, Done _, Cancelled _ -> List.of();
      };
    }
  }

  static SyncJobDocument from(SyncJob job) {
    var order = job.order();
    return new SyncJobDocument(job.id(), order.kind(), order.mode(), order.type(), order.confirmed(), job.sender().subject(),
        job.sender().division().value(), job.totalBytes().orElse(null), job.startedAt(), StageName.of(job.stage().getClass()),
        job.stage().finishedAt().orElse(null), ReasonDocument.of(job.stage()), ProgressDocument.from(job.progress()));
  }

  SyncJob toDomain() {
    var standing = switch (stage) {
      case UPLOADING -> new Uploading();
      case RUNNING -> new Running();
      case DONE -> new Done(finishedAt);
      case CANCELLED -> new Cancelled(finishedAt);
      case FAILED -> new Failed(finishedAt, reasons.stream()
          .map(reason -> FieldError.of(reason.field(), reason.code(), reason.arguments())).toList());
    };
    return new SyncJob(id, new Order(kind, mode, type, confirmed), new Sender(subject, new DivisionCode(division)),
        Optional.ofNullable(totalBytes), startedAt, standing, progress.toDomain());
  }
}
