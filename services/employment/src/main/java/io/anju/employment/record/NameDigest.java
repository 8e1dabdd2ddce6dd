package io.anju.employment.record;

import java.util.Objects;

/**
 * A keyed digest of a person's id and the name an employment is recorded under. Two of one person
 * are equal where the names are; of different persons they never are, so that nothing can be learnt
 * from how often one occurs. The name itself is not kept.
 */
public record NameDigest(String value) {
  public NameDigest {
    Objects.requireNonNull(value);
  }
}
