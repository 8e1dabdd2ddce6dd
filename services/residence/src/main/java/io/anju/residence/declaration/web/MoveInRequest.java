package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a declaration, for the API's description. */
record MoveInRequest(
    String dwellingCode,
    LocalDate since,
    @Nullable LocalDate until,
    ResidenceReason reason,
    Declarant declaredBy,
    @Nullable Lodging lodging,
    @Nullable Boolean dailyLet) {}
