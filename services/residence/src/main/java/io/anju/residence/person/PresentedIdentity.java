package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody presented to be registered with; sex and birth date for documents that do not tell
 * them.
 */
public record PresentedIdentity(
    DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Optional<DivisionCode> domicile,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate) {}
