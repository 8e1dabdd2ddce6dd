package io.anju.housing.revision.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.ListedDivision;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A stored row of a release. Its id is the release and the code, so that the rows of a release are
 * in the order of their codes.
 */
public record ReleaseRowDocument(@BsonId String id, String name, List<String> predecessors) {

  static String id(LocalDate release, String code) {
    return release + ":" + code;
  }

  static ReleaseRowDocument from(LocalDate release, ListedDivision row) {
    return new ReleaseRowDocument(
        id(release, row.code().value()),
        row.name(),
        row.predecessors().stream().map(DivisionCode::value).toList());
  }

  ListedDivision toDomain() {
    return new ListedDivision(
        new DivisionCode(id.substring(id.indexOf(':') + 1)),
        name,
        predecessors.stream().map(DivisionCode::new).toList());
  }
}
