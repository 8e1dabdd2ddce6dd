package io.anju.residence.residence.web;

import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.residence.Contest;
import io.anju.residence.residence.Departure;
import io.anju.residence.residence.Residence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A residence registration as it is answered.
 *
 * @param departureLate whether the departure was declared after the deadline; false while there is none
 * @param contested null unless the sides disagree whether the person left
 * @param exempt null unless it was just declared and need not have been
 */
public record ResidenceAnswer(
    String residenceId,
    String personId,
    String dwellingCode,
    LocalDate since,
    LocalDate until,
    ResidenceReason reason,
    LocalDate declaredOn,
    boolean late,
    boolean departureLate,
    Contested contested,
    List<Declared> declarations,
    Exempt exempt)
    implements AboutPersons {

  /** Who declared, and on which day; {@code sublet} where a tenant lodges the person. */
  public record Declared(Declarant by, LocalDate on, boolean sublet) {}

  /** A departure that one side declared and the other denies, while the police have not decided. */
  public record Contested(LocalDate departure, Declarant declaredBy, Declarant objectedBy, LocalDate objectedOn, String reason) {

    static Contested of(Contest contest) {
      return new Contested(contest.departure().on(), contest.departure().declaration().by(), contest.objection().declaration().by(),
          contest.objection().declaration().on(), contest.objection().reason());
    }
  }

  /** Why nobody had to declare it; it is registered all the same. */
  public record Exempt(String code, String article, String text) {}

  public ResidenceAnswer saying(Exempt why) {
    return new ResidenceAnswer(residenceId, personId, dwellingCode, since, until, reason, declaredOn, late, departureLate, contested,
        declarations, why);
  }

  public static ResidenceAnswer of(PersonId person, Residence residence) {
    return new ResidenceAnswer(residence.id().value(), person.value(), residence.dwelling().value(), residence.since(),
        residence.until().orElse(null), residence.reason(), residence.declaredOn(), residence.late(),
        residence.departure().filter(Departure::late).isPresent(),
        residence.contested().map(Contested::of).orElse(null),
        residence.declarations().stream().map(one -> new Declared(one.by(), one.on(), one.sublet())).toList(), null);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
