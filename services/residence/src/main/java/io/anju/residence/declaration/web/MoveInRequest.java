package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import java.time.LocalDate;

/** The body of a declaration, for the API's description. */
record MoveInRequest(
    String dwellingCode,
    LocalDate since,
    LocalDate until,
    ResidenceReason reason,
    Declarant declaredBy,
    Lodging lodging,
    Boolean dailyLet) {}
