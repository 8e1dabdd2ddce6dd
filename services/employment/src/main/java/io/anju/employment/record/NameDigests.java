package io.anju.employment.record;

import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Creates the digests by which the names of one person are compared without being stored.
 *
 * @param keyedDigest of a field and a text
 */
public record NameDigests(BinaryOperator<String> keyedDigest) {

  /** The same for all writings of the name. */
  public NameDigest of(PersonId person, PersonName name) {
    return digest(person, name.compared());
  }

  /** The digests that records of this name may have, also those made by earlier versions. */
  public List<NameDigest> allOf(PersonId person, PersonName name) {
    return Stream.of(name.compared(), name.value())
        .distinct()
        .map(text -> digest(person, text))
        .toList();
  }

  private NameDigest digest(PersonId person, String name) {
    return new NameDigest(keyedDigest.apply("recorded-name", person.value() + "|" + name));
  }
}
