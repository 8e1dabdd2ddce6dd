package io.anju.housing.party;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import java.util.Objects;
import java.util.Optional;

/** What a document says of somebody (real names: 住房租赁条例, art. 7). */
public record Identity(DocumentNumber document, PersonName name, Optional<PhoneNumber> phone) {
  public Identity {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(phone, "phone");
  }
}
