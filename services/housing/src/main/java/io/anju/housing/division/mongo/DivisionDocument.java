package io.anju.housing.division.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.FormerName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A stored division. A province has no parent; fields that only revisions set are absent until
 * then.
 */
public record DivisionDocument(
    @BsonId String id,
    String name,
    String parent,
    LocalDate release,
    LocalDate from,
    LocalDate endedOn,
    List<String> successors,
    List<FormerName> formerNames) {

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

  private static <T> List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
