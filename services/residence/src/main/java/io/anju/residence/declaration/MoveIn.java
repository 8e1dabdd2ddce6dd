package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import java.time.LocalDate;

/** Somebody lives at a dwelling since a day, and who says so. */
public record MoveIn(PersonId person, DwellingCode dwelling, LocalDate since, ResidenceReason reason, Declarant declaredBy) {}
