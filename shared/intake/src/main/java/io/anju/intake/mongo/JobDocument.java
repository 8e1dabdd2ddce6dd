package io.anju.intake.mongo;

import io.anju.codes.DivisionCode;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Order;
import io.anju.intake.job.Sender;
import io.anju.intake.job.Stage;
import io.anju.intake.job.Stage.Cancelled;
import io.anju.intake.job.Stage.Done;
import io.anju.intake.job.Stage.Failed;
import io.anju.intake.job.Stage.Running;
import io.anju.intake.job.Stage.Uploading;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/** A job as stored. */
public record JobDocument(@BsonId String id, String kind, Mode mode, FileType type, boolean confirmed, String subject,
    List<Role> roles, String division, Long totalBytes, Instant startedAt, StageName stage, Instant finishedAt, List<ReasonDocument> reasons,
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

  static JobDocument from(Job job) {
    var order = job.order();
    return new JobDocument(job.id(), order.kind().name(), order.mode(), order.type(), order.confirmed(), job.sender().subject(),
        List.copyOf(job.sender().roles()), job.sender().division().value(), job.totalBytes().orElse(null), job.startedAt(), StageName.of(job.stage().getClass()),
        job.stage().finishedAt().orElse(null), ReasonDocument.of(job.stage()), ProgressDocument.from(job.progress()));
  }

  Job toDomain(Offers offers) {
    var standing = switch (stage) {
      case UPLOADING -> new Uploading();
      case RUNNING -> new Running();
      case DONE -> new Done(finishedAt);
      case CANCELLED -> new Cancelled(finishedAt);
      case FAILED -> new Failed(finishedAt, reasons.stream()
          .map(reason -> FieldError.of(reason.field(), reason.code(), reason.arguments())).toList());
    };
    return new Job(id, new Order(offers.kind(kind).orElseThrow(), mode, type, confirmed),
        new Sender(subject, Set.copyOf(roles), new DivisionCode(division)),
        Optional.ofNullable(totalBytes), startedAt, standing, progress.toDomain());
  }
}
