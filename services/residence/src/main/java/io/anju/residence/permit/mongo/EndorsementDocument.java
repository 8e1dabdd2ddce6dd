package io.anju.residence.permit.mongo;

import io.anju.residence.permit.Endorsement;
import java.time.LocalDate;

public record EndorsementDocument(LocalDate countsFrom, int years, LocalDate from, LocalDate by) {

  static EndorsementDocument from(Endorsement endorsement) {
    return new EndorsementDocument(
        endorsement.countsFrom(),
        endorsement.years(),
        endorsement.windowOpens(),
        endorsement.windowCloses());
  }

  Endorsement toDomain() {
    return new Endorsement(countsFrom, years, from, by);
  }
}
