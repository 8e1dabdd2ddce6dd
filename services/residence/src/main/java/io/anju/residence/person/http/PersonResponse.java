package io.anju.residence.person.http;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Identity;
import io.anju.residence.person.Person;
import io.anju.residence.registration.http.ResidenceResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person; name, document and phone are masked unless the caller requested them unmasked.
 *
 * @param birthDate null beside a masked document number, which would lead to the number
 */
public record PersonResponse(
    String personId,
    String name,
    DocumentResponse document,
    @Nullable String phone,
    Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable String domicile,
    List<ResidenceResponse> residences,
    long version)
    implements AboutPersons {

  /**
   * @param number null unless unmasked
   */
  public record DocumentResponse(DocumentType type, String masked, @Nullable String number) {}

  public static PersonResponse of(Versioned<Person> versioned, Unmasking unmasking) {
    var person = versioned.state();
    Identity who = person.identity();
    return new PersonResponse(
        person.id().value(),
        unmasking.shows("name") ? who.name().value() : who.name().masked(),
        new DocumentResponse(
            who.document().type(),
            who.document().masked(),
            unmasking.shows("document") ? who.document().number() : null),
        who.phone()
            .map(phone -> unmasking.shows("phone") ? phone.value() : phone.masked())
            .orElse(null),
        who.sex(),
        unmasking.shows("document") ? who.birthDate().orElse(null) : null,
        who.domicile().map(DivisionCode::value).orElse(null),
        person.residences().newestFirst().stream()
            .map(residence -> ResidenceResponse.of(person.id(), residence))
            .toList(),
        versioned.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
