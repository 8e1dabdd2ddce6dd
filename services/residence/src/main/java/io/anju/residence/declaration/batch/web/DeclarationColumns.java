package io.anju.residence.declaration.batch.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import io.anju.residence.declaration.batch.DeclarationRow;
import io.anju.residence.person.PresentedIdentity;
import io.anju.residence.person.http.PersonRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns of a file of declarations: a registration and a declaration. */
record DeclarationColumns(
    @Embedded(prefix = "document") DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    DwellingCode dwellingCode,
    LocalDate since,
    Optional<LocalDate> until,
    ResidenceReason reason) {

  @Rule
  static List<FieldError> bornInThePast(DocumentNumber document, Clock clock) {
    return PersonRequest.bornInThePast(document, Optional.empty(), clock);
  }

  DeclarationRow toRow() {
    return new DeclarationRow(
        new PresentedIdentity(
            document, name, phone, Optional.empty(), Optional.empty(), Optional.empty()),
        dwellingCode,
        since,
        until,
        reason);
  }
}
