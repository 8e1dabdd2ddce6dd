package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a person is.
 *
 * @param sex and {@code birthDate} from the document where it contains them, else as declared
 * @param domicile the division of household registration (户籍地)
 */
public record Identity(
    DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Sex sex,
    Optional<LocalDate> birthDate,
    Optional<DivisionCode> domicile) {

  /** The presented identity; what the document contains takes precedence over what was declared. */
  static Identity of(PresentedIdentity presented) {
    return new Identity(
        presented.document(),
        presented.name(),
        presented.phone(),
        presented.document().sex().or(presented::sex).orElse(Sex.UNKNOWN),
        presented.document().birthDate().or(presented::birthDate),
        presented.domicile());
  }

  /** Completed with what was unknown before; nothing known is overwritten. */
  Identity completedBy(PresentedIdentity presented) {
    return new Identity(
        document,
        name,
        phone.or(presented::phone),
        sex == Sex.UNKNOWN ? presented.sex().orElse(sex) : sex,
        birthDate.or(presented::birthDate),
        domicile.or(presented::domicile));
  }

  /** With the right document number and what it contains. */
  Identity withDocument(DocumentNumber correctDocument) {
    return new Identity(
        correctDocument,
        name,
        phone,
        correctDocument.sex().orElse(sex),
        correctDocument.birthDate().or(() -> birthDate),
        domicile);
  }
}
