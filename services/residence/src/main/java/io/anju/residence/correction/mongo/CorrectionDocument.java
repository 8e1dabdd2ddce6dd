package io.anju.residence.correction.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.correction.DataCategory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction as stored. What people write in their own words is encrypted.
 *
 * @param offices the inboxes of the offices that may decide; null once it is decided
 * @param what null for an appeal, as are {@code field}, {@code is} and {@code shouldBe}
 * @param permitId null for a correction
 * @param granted null until it is decided, as are {@code decidedOn}, {@code decidedBy} and {@code
 *     reasons}
 */
public record CorrectionDocument(
    String person,
    String division,
    @Nullable List<String> offices,
    @Nullable DataCategory what,
    @Nullable String field,
    @Nullable Encrypted is,
    @Nullable Encrypted shouldBe,
    @Nullable String permitId,
    Encrypted reason,
    LocalDate askedOn,
    LocalDate decideBy,
    @Nullable Boolean granted,
    @Nullable LocalDate decidedOn,
    @Nullable String decidedBy,
    @Nullable Encrypted reasons) {}
