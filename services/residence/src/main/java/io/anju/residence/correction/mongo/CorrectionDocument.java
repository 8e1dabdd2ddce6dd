package io.anju.residence.correction.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.correction.DataCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * A correction at rest. What people write in their own words is encrypted.
 *
 * @param offices the mailboxes of the offices that may decide; null once it is decided
 * @param what null for an appeal, as are {@code field}, {@code is} and {@code shouldBe}
 * @param permitId null for a correction
 * @param granted null until it is decided, as are {@code decidedOn}, {@code decidedBy} and {@code
 *     reasons}
 */
public record CorrectionDocument(
    String person,
    String division,
    List<String> offices,
    DataCategory what,
    String field,
    Encrypted is,
    Encrypted shouldBe,
    String permitId,
    Encrypted reason,
    LocalDate askedOn,
    LocalDate decideBy,
    Boolean granted,
    LocalDate decidedOn,
    String decidedBy,
    Encrypted reasons) {}
