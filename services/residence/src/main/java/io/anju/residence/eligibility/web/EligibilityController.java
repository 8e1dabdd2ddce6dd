package io.anju.residence.eligibility.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.person.Persons;
import io.anju.residence.projection.ProjectionBarrier;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For those who take applications, and for the person who thinks of making one. */
@RestController
final class EligibilityController {

  private final Persons persons;
  private final Eligibility eligibility;
  private final ProjectionBarrier projectionBarrier;

  EligibilityController(
      Persons persons, Eligibility eligibility, ProjectionBarrier projectionBarrier) {
    this.persons = persons;
    this.eligibility = eligibility;
    this.projectionBarrier = projectionBarrier;
  }

  @GetMapping("/api/persons/{personId}/eligibility")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(
      summary =
          "Whether the person may have a permit, here and now or elsewhere on another day: each"
              + " condition, what is missing")
  EligibilityResponse explain(
      @PathVariable PersonId personId,
      @RequestParam Optional<DivisionCode> division,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
      ReadYourWritesTokens requiredVersions,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    projectionBarrier.await(FactType.TENANCY, requiredVersions.tokens());
    projectionBarrier.await(FactType.EMPLOYMENT, requiredVersions.tokens());
    projectionBarrier.await(FactType.INSURANCE, requiredVersions.tokens());
    projectionBarrier.await(FactType.ENROLMENT, requiredVersions.tokens());
    var person = persons.require(personId).state();
    return EligibilityResponse.of(
        personId, eligibility.explain(person, division, on), Languages.of(language));
  }
}
