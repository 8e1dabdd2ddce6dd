package io.anju.housing.party;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import java.util.Objects;
import java.util.Optional;

/** A person's document, real name (住房租赁条例, art. 7) and telephone. */
public record Identity(DocumentNumber document, PersonName name, Optional<PhoneNumber> phone) {
  public Identity {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(phone, "phone");
  }
}
