package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.notification.Authority;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a residence registration; name and document are masked.
 *
 * @param until the day of departure; null while it lasts
 * @param authority that keeps the registration, in the division
 * @param article by which it is given; null where no provision asks for it
 */
record ReceiptResponse(
    String residenceId,
    String personId,
    String name,
    String document,
    String dwellingCode,
    LocalDate since,
    @Nullable LocalDate until,
    LocalDate registeredOn,
    Declarant declaredBy,
    Authority authority,
    String division,
    @Nullable String article)
    implements AboutPersons {

  static ReceiptResponse of(Person person, Residence residence, @Nullable String article) {
    return new ReceiptResponse(
        residence.id().value(),
        person.id().value(),
        person.identity().name().masked(),
        person.identity().document().masked(),
        residence.dwelling().value(),
        residence.since(),
        residence.until().orElse(null),
        residence.declaredOn(),
        residence.declarations().getFirst().by(),
        Authority.POLICE,
        residence.division().value(),
        article);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
