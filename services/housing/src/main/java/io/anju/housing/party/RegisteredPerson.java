package io.anju.housing.party;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import java.util.Optional;

/**
 * A person registered by the residence service, as far as housing keeps them.
 *
 * @param home the dwelling of their present registration
 */
public record RegisteredPerson(
    PersonId id, DocumentNumber document, PersonName name, Optional<DwellingCode> home) {}
