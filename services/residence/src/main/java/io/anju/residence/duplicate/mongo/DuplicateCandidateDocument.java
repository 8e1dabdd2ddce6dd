package io.anju.residence.duplicate.mongo;

import io.anju.contract.Encrypted;
import io.anju.residence.duplicate.DuplicateReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as stored.
 *
 * @param undecidedIn the divisions on whose work list it is; null once it is decided
 * @param same null until it is decided, as are {@code decidedOn}, {@code decidedBy} and {@code
 *     reason}
 */
public record DuplicateCandidateDocument(
    String first,
    String second,
    List<DuplicateReason> grounds,
    List<String> divisions,
    @Nullable List<String> undecidedIn,
    LocalDate foundOn,
    @Nullable Boolean same,
    @Nullable LocalDate decidedOn,
    @Nullable String decidedBy,
    @Nullable Encrypted reason) {}
