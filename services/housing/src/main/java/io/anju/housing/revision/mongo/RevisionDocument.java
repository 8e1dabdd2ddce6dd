package io.anju.housing.revision.mongo;

import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/** A stored revision. */
public record RevisionDocument(
    @BsonId String id, LocalDate on, boolean applied, List<Count> counts, long buildings) {

  /** The number of changes of one kind. */
  public record Count(Kind kind, int changes) {}

  static RevisionDocument from(Revision revision) {
    return new RevisionDocument(
        revision.id(),
        revision.on(),
        revision.applied(),
        revision.counts().entrySet().stream()
            .map(one -> new Count(one.getKey(), one.getValue()))
            .toList(),
        revision.buildings());
  }

  Revision toDomain() {
    return new Revision(
        id,
        on,
        applied,
        counts.stream().collect(Collectors.toMap(Count::kind, Count::changes)),
        buildings);
  }
}
