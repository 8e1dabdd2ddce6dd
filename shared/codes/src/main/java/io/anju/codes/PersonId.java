package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import java.util.Locale;

/**
 * A person, everywhere: 128 bits derived from the document by the registry's key, as 26 characters
 * of base32 in lower case (RFC 4648, no padding).
 */
public record PersonId(String value) {

  private static final int LENGTH = 26;

  public PersonId {
    var id = new Validation(Normaliser.compact(value).toLowerCase(Locale.ROOT));
    id.hasLength(LENGTH);
    id.consistsOf(Alphabet.BASE32, 1, id.length());
    value = id.validText();
  }

  public static Checked<PersonId> check(String text) {
    return Checked.of(() -> new PersonId(text));
  }

  @Override
  public String toString() {
    return value;
  }
}
