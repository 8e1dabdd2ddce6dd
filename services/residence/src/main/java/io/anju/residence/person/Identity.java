package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a person is.
 *
 * @param sex and {@code birthDate} from the document where it contains them, else as declared
 * @param domicile the division of household registration (户籍地)
 * @param formerNames names held before a correction, newest first: by them the person is still
 *     found
 */
public record Identity(
    DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Sex sex,
    Optional<LocalDate> birthDate,
    Optional<DivisionCode> domicile,
    List<PersonName> formerNames) {

  public Identity {
    formerNames = List.copyOf(formerNames);
  }

  /** Who never had another name. */
  public Identity(
      DocumentNumber document,
      PersonName name,
      Optional<PhoneNumber> phone,
      Sex sex,
      Optional<LocalDate> birthDate,
      Optional<DivisionCode> domicile) {
    this(document, name, phone, sex, birthDate, domicile, List.of());
  }

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
        domicile.or(presented::domicile),
        formerNames);
  }

  /** With the right document number and what it contains. */
  Identity withDocument(DocumentNumber correctDocument) {
    return new Identity(
        correctDocument,
        name,
        phone,
        correctDocument.sex().orElse(sex),
        correctDocument.birthDate().or(() -> birthDate),
        domicile,
        formerNames);
  }

  /** With the right name; the one before becomes a former name. */
  public Identity withName(PersonName right) {
    var former =
        Stream.concat(Stream.of(name), formerNames.stream())
            .filter(known -> !known.equals(right))
            .distinct()
            .toList();
    return new Identity(document, right, phone, sex, birthDate, domicile, former);
  }

  public Identity withPhone(PhoneNumber right) {
    return new Identity(document, name, Optional.of(right), sex, birthDate, domicile, formerNames);
  }

  public Identity withDomicile(DivisionCode right) {
    return new Identity(document, name, phone, sex, birthDate, Optional.of(right), formerNames);
  }
}
