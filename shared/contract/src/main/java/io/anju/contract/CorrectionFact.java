package io.anju.contract;

import io.anju.contract.residence.NotifiedAuthority;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody applied for a correction (PIPL art. 46) or appealed, and by when it is decided.
 * What they wrote is not published.
 *
 * @param id the correctionId; of an appeal, the permitId
 * @param personId the same in every version
 * @param authority who decides
 * @param division whose office decides
 * @param appeal whether it is against a decision on a permit, which the station's chief decides
 * @param decidedOn null until it is decided
 */
public record CorrectionFact(
    String id,
    long version,
    String personId,
    NotifiedAuthority authority,
    String division,
    boolean appeal,
    LocalDate submittedOn,
    LocalDate decideBy,
    @Nullable LocalDate decidedOn,
    Instant changedAt)
    implements Fact {}
