package io.anju.residence.permit.mongo;

import io.anju.contract.residence.PermitStatus;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A permit as stored.
 *
 * @param slot the holder while the permit is live, else its own id: unique, so that one person has
 *     at most one live permit
 * @param card null until issued
 * @param reviewState null unless issued
 * @param reasons of a refusal
 * @param writtenReasons null unless the reasons were asked for in writing
 * @param cancellation null unless cancelled
 * @param dueOn the day of the next review; null where time alone does not change the permit
 */
public record PermitDocument(
    String slot,
    PermitStatus status,
    ApplicationDocument application,
    @Nullable CardDocument card,
    @Nullable EndorsementDocument endorsement,
    @Nullable SuspensionDocument suspension,
    @BsonProperty("watch") @Nullable ReviewStateDocument reviewState,
    @Nullable List<String> reasons,
    @BsonProperty("written") @Nullable WrittenReasonsDocument writtenReasons,
    @BsonProperty("end") @Nullable CancellationDocument cancellation,
    List<TransitionDocument> history,
    @Nullable LocalDate dueOn) {}
