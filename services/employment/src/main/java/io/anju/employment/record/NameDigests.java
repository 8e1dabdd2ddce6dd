package io.anju.employment.record;

import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import java.util.function.BinaryOperator;

/**
 * Creates the digests by which the names of one person are compared without being stored.
 *
 * @param keyedDigest of a field and a text
 */
public record NameDigests(BinaryOperator<String> keyedDigest) {

  public NameDigest of(PersonId person, PersonName name) {
    return new NameDigest(keyedDigest.apply("recorded-name", person.value() + "|" + name.value()));
  }
}
