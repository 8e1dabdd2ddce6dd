package io.anju.residence.permit.mongo;

import io.anju.contract.PermitStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A permit at rest.
 *
 * @param slot the holder while the permit is live, else its own id: unique, so that one person has at most one live permit
 * @param card null until issued
 * @param reasons of a refusal
 * @param cancelledOn null unless it ended
 */
public record PermitDocument(
    String slot,
    PermitStatus status,
    ApplicationDocument application,
    CardDocument card,
    EndorsementDocument endorsement,
    SuspensionDocument suspension,
    List<String> reasons,
    LocalDate cancelledOn,
    List<StepDocument> history) {}
