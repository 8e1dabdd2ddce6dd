package io.anju.housing.division.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.FormerName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A stored division. A province has no parent; fields that only revisions set are absent until
 * then.
 */
public record DivisionDocument(
    @BsonId String id,
    String name,
    @Nullable String parent,
    LocalDate release,
    @Nullable LocalDate from,
    @Nullable LocalDate endedOn,
    @Nullable List<String> successors,
    @Nullable List<FormerName> formerNames) {

  static DivisionDocument from(Division division) {
    return new DivisionDocument(
        division.code().value(),
        division.name(),
        division.code().parent().map(DivisionCode::value).orElse(null),
        division.release(),
        division.from().orElse(null),
        division.endedOn().orElse(null),
        unlessEmpty(division.successors().stream().map(DivisionCode::value).toList()),
        unlessEmpty(division.formerNames()));
  }

  Division toDomain() {
    return new Division(
        new DivisionCode(id),
        name,
        release,
        Optional.ofNullable(from),
        Optional.ofNullable(endedOn),
        successors == null ? List.of() : successors.stream().map(DivisionCode::new).toList(),
        formerNames == null ? List.of() : formerNames);
  }

  private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
