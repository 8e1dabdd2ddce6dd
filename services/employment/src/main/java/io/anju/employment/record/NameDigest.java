package io.anju.employment.record;

import java.util.Objects;

/**
 * A keyed digest of a person's id and the name an employment is recorded under. Digests of one
 * person are equal if the names are; those of different persons never are, so that frequencies
 * disclose nothing. The name itself is not stored.
 */
public record NameDigest(String value) {
  public NameDigest {
    Objects.requireNonNull(value);
  }
}
