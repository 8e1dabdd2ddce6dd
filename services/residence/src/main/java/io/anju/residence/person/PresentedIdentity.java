package io.anju.residence.person;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The identity presented for a registration; sex and birth date for documents that do not contain
 * them.
 */
public record PresentedIdentity(
    DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Optional<DivisionCode> domicile,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate) {}
