package io.anju.housing.party;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import java.util.Optional;

/**
 * What is known here of somebody the residence service registered.
 *
 * @param home the dwelling they are registered at now
 */
public record RegisteredPerson(
    PersonId id, DocumentNumber document, PersonName name, Optional<DwellingCode> home) {}
