package io.anju.contract;

import io.anju.contract.employment.RegisterDiscrepancy;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the registers of residence and employment differ about a person.
 *
 * @param id personId, kind and recordId, joined by colons
 * @param personId the same in every version
 * @param recordId of the employment record concerned; null where there is none
 * @param division whose officials act on it
 * @param since the first day after the grace period; it may be in the future
 * @param open false once the registers agree again, or an official closed it
 */
public record DiscrepancyFact(
    String id,
    long version,
    String personId,
    RegisterDiscrepancy kind,
    @Nullable String recordId,
    String division,
    LocalDate since,
    boolean open,
    Instant changedAt)
    implements Fact {}
