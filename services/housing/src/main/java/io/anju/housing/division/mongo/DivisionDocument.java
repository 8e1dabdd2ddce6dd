package io.anju.housing.division.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/** A division at rest; a province has no parent. */
public record DivisionDocument(@BsonId String id, String name, String parent, LocalDate release) {

  static DivisionDocument from(Division division) {
    return new DivisionDocument(division.code().value(), division.name(),
        division.code().parent().map(DivisionCode::value).orElse(null), division.release());
  }

  Division toDomain() {
    return new Division(new DivisionCode(id), name, release);
  }
}
