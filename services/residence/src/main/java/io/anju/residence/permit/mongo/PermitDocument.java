package io.anju.residence.permit.mongo;

import io.anju.contract.residence.PermitStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A permit at rest.
 *
 * @param slot the holder while the permit is live, else its own id: unique, so that one person has
 *     at most one live permit
 * @param card null until issued
 * @param watch null unless issued
 * @param reasons of a refusal
 * @param written null unless the reasons were asked for in writing
 * @param end null unless it ended
 * @param dueOn the next day something is due; null where time does nothing to it
 */
public record PermitDocument(
    String slot,
    PermitStatus status,
    ApplicationDocument application,
    CardDocument card,
    EndorsementDocument endorsement,
    SuspensionDocument suspension,
    ReviewStateDocument watch,
    List<String> reasons,
    WrittenReasonsDocument written,
    CancellationDocument end,
    List<TransitionDocument> history,
    LocalDate dueOn) {}
