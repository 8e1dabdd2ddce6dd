package io.anju.residence.person;

import io.anju.codes.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of an identity by an official, kept for good.
 *
 * @param other the id that became an alias, or is one no more
 * @param by the official's name at the identity provider
 */
public record IdentityChange(
    Kind kind, PersonId other, Instant at, LocalDate on, String by, String reason) {

  /** A corrected document number, merged records, or separated ones. */
  public enum Kind {
    DOCUMENT_CORRECTED,
    MERGED,
    UNMERGED
  }

  public IdentityChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(reason, "reason");
  }
}
