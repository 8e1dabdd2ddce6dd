package io.anju.residence.declaration.batch;

import io.anju.codes.DwellingCode;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.person.PresentedIdentity;
import java.time.LocalDate;
import java.util.Optional;

/** One row of a file: a person and their residence. */
public record DeclarationRow(
    PresentedIdentity person,
    DwellingCode dwelling,
    LocalDate since,
    Optional<LocalDate> until,
    ResidenceReason reason) {}
