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
import org.jspecify.annotations.Nullable;

/**
 * A residence registration.
 *
 * @param departureLate whether the departure was declared after the deadline; false while there is
 *     none
 * @param contested null unless an objection to a departure is pending
 * @param exempt null unless it was just declared and is exempt
 */
public record ResidenceResponse(
    String residenceId,
    String personId,
    String dwellingCode,
    LocalDate since,
    @Nullable LocalDate until,
    ResidenceReason reason,
    LocalDate declaredOn,
    boolean late,
    boolean departureLate,
    @Nullable ObjectionResponse contested,
    List<DeclarationResponse> declarations,
    @Nullable ExemptionResponse exempt)
    implements AboutPersons {

  /** Who declared, and on which day; {@code sublet} where a tenant lodges the person. */
  public record DeclarationResponse(Declarant by, LocalDate on, boolean sublet) {}

  /** A declared departure and the pending objection to it. */
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

  /** Why it need not have been declared; it is registered all the same. */
  public record ExemptionResponse(String code, String article, String text) {}

  public ResidenceResponse withExemption(@Nullable ExemptionResponse exemption) {
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
