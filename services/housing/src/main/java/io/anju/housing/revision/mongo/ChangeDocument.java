package io.anju.housing.revision.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange;
import io.anju.housing.revision.PlannedChange;
import io.anju.housing.revision.RelocationProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A stored change. {@code open} is present while its relocation is in progress, for a partial
 * index.
 */
public record ChangeDocument(
    @BsonId String id,
    String revision,
    LocalDate on,
    String code,
    DivisionChange.Kind kind,
    @Nullable String before,
    @Nullable String after,
    List<String> successors,
    boolean inferred,
    long buildings,
    boolean begun,
    int step,
    @Nullable String position,
    long moved,
    long undecided,
    boolean done,
    @Nullable Boolean open) {

  static ChangeDocument from(PlannedChange planned) {
    var change = planned.change();
    var progress = planned.progress();
    return new ChangeDocument(
        planned.id(),
        planned.revision(),
        planned.on(),
        change.code().value(),
        change.kind(),
        change.before().orElse(null),
        change.after().orElse(null),
        change.successors().stream().map(DivisionCode::value).toList(),
        change.inferred(),
        planned.buildings(),
        progress.begun(),
        progress.step(),
        progress.cursor().orElse(null),
        progress.moved(),
        progress.undecided(),
        progress.done(),
        progress.begun() && !progress.done() ? Boolean.TRUE : null);
  }

  PlannedChange toDomain() {
    return new PlannedChange(
        revision,
        on,
        new DivisionChange(
            new DivisionCode(code),
            kind,
            Optional.ofNullable(before),
            Optional.ofNullable(after),
            successors.stream().map(DivisionCode::new).toList(),
            inferred),
        buildings,
        new RelocationProgress(begun, step, Optional.ofNullable(position), moved, undecided, done));
  }
}
