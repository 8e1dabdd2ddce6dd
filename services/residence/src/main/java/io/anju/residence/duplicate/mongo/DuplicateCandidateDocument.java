package io.anju.residence.duplicate.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.duplicate.DuplicateReason;
import java.time.LocalDate;
import java.util.List;

/**
 * A suspicion at rest.
 *
 * @param undecidedIn the divisions on whose work list it stands; null once it is decided
 * @param same null until it is decided, as are {@code decidedOn}, {@code decidedBy} and {@code
 *     reason}
 */
public record DuplicateCandidateDocument(
    String first,
    String second,
    List<DuplicateReason> grounds,
    List<String> divisions,
    List<String> undecidedIn,
    LocalDate foundOn,
    Boolean same,
    LocalDate decidedOn,
    String decidedBy,
    Encrypted reason) {}
