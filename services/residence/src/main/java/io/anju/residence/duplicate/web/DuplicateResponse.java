package io.anju.residence.duplicate.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Unmasking;
import io.anju.residence.duplicate.DuplicateReason;
import io.anju.residence.duplicate.Duplicates.SideBySide;
import io.anju.residence.person.http.PersonResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Two records side by side, and why they may be of one person. */
record DuplicateResponse(
    String duplicateId,
    List<DuplicateReason> grounds,
    LocalDate foundOn,
    List<PersonResponse> persons,
    long version)
    implements AboutPersons {

  static DuplicateResponse of(SideBySide pairOfRecords, Unmasking unmasking) {
    var pair = pairOfRecords.candidate().state().pair();
    return new DuplicateResponse(
        pair.id(),
        pair.reasons().stream().sorted().toList(),
        pair.foundOn(),
        List.of(
            PersonResponse.of(pairOfRecords.first(), unmasking),
            PersonResponse.of(pairOfRecords.second(), unmasking)),
        pairOfRecords.candidate().version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return persons.stream().map(PersonResponse::personId).toList();
  }
}
