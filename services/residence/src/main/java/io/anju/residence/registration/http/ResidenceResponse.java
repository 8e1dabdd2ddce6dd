package io.anju.residence.registration.http;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A residence registration as it is answered.
 *
 * @param departureLate whether the departure was declared after the deadline; false while there is
 *     none
 * @param contested null unless the sides disagree whether the person left
 * @param exempt null unless it was just declared and need not have been
 */
public record ResidenceResponse(
    String residenceId,
    String personId,
    String dwellingCode,
    LocalDate since,
    LocalDate until,
    ResidenceReason reason,
    LocalDate declaredOn,
    boolean late,
    boolean departureLate,
    ObjectionResponse contested,
    List<DeclarationResponse> declarations,
    ExemptionResponse exempt)
    implements AboutPersons {

  /** Who declared, and on which day; {@code sublet} where a tenant lodges the person. */
  public record DeclarationResponse(Declarant by, LocalDate on, boolean sublet) {}

  /** A departure that one side declared and the other denies, while the police have not decided. */
  public record ObjectionResponse(
      LocalDate departure,
      Declarant declaredBy,
      Declarant objectedBy,
      LocalDate objectedOn,
      String reason) {

    static ObjectionResponse of(DepartureObjection objection) {
      return new ObjectionResponse(
          objection.departure().on(),
          objection.departure().declaration().by(),
          objection.statement().declaration().by(),
          objection.statement().declaration().on(),
          objection.statement().reason());
    }
  }

  /** Why nobody had to declare it; it is registered all the same. */
  public record ExemptionResponse(String code, String article, String text) {}

  public ResidenceResponse withExemption(ExemptionResponse exemption) {
    return new ResidenceResponse(
        residenceId,
        personId,
        dwellingCode,
        since,
        until,
        reason,
        declaredOn,
        late,
        departureLate,
        contested,
        declarations,
        exemption);
  }

  public static ResidenceResponse of(PersonId person, Residence residence) {
    return new ResidenceResponse(
        residence.id().value(),
        person.value(),
        residence.dwelling().value(),
        residence.since(),
        residence.until().orElse(null),
        residence.reason(),
        residence.declaredOn(),
        residence.late(),
        residence.departure().filter(Departure::late).isPresent(),
        residence.underObjection().map(ObjectionResponse::of).orElse(null),
        residence.declarations().stream()
            .map(one -> new DeclarationResponse(one.by(), one.on(), one.sublet()))
            .toList(),
        null);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
