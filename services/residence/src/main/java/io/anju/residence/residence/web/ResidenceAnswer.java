package io.anju.residence.residence.web;

import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.residence.Residence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A residence registration as it is answered. */
public record ResidenceAnswer(
    String residenceId,
    String personId,
    String dwellingCode,
    LocalDate since,
    LocalDate until,
    ResidenceReason reason,
    LocalDate declaredOn,
    boolean late,
    List<Declared> declarations)
    implements AboutPersons {

  /** Who declared, and on which day. */
  public record Declared(Declarant by, LocalDate on) {}

  public static ResidenceAnswer of(PersonId person, Residence residence) {
    return new ResidenceAnswer(residence.id().value(), person.value(), residence.dwelling().value(), residence.since(),
        residence.until().orElse(null), residence.reason(), residence.declaredOn(), residence.late(),
        residence.declarations().stream().map(declaration -> new Declared(declaration.by(), declaration.on())).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
