package io.anju.residence.declaration.batch.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.LastDay;
import io.anju.platform.request.Rule;
import io.anju.residence.declaration.batch.DeclarationRow;
import io.anju.residence.person.IdentityRules;
import io.anju.residence.person.PresentedIdentity;
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
    @LastDay Optional<LocalDate> until,
    ResidenceReason reason) {

  @Rule
  static List<FieldError> bornInThePast(DocumentNumber document, Clock clock) {
    return IdentityRules.bornInThePast(
        document, Optional.empty(), "documentNumber", LocalDate.now(clock));
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
