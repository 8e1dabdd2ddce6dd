package io.anju.housing.tenancy.lease;

import io.anju.codes.PersonId;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;

/**
 * The landlord's declaration, with the filing, that an occupant moved in; the residence service
 * registers it (Shenzhen arts. 8, 12).
 */
public record MoveIn(
    PersonId person, LocalDate since, ResidenceReason reason, LocalDate declaredOn) {}
