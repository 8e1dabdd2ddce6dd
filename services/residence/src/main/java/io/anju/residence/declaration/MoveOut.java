package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.residence.registration.ResidenceId;
import java.time.LocalDate;

/** Somebody left on a day, and who says so. */
public record MoveOut(PersonId person, ResidenceId residence, LocalDate on, Declarant declaredBy) {}
