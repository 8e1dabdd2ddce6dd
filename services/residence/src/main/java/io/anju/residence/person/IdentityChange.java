package io.anju.residence.person;

import io.anju.codes.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What officials did to the identity of a record; kept for good.
 *
 * @param other the id that came to lead here, or to lead here no more
 * @param by the official's name at the identity provider
 */
public record IdentityChange(
    Kind kind, PersonId other, Instant at, LocalDate on, String by, String reason) {

  /** A number corrected, two records of one person joined, or parted again. */
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
