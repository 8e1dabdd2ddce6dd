package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.residence.registration.ResidenceId;
import java.time.LocalDate;

/** A declared departure. */
public record MoveOut(PersonId person, ResidenceId residence, LocalDate on, Declarant declaredBy) {}
