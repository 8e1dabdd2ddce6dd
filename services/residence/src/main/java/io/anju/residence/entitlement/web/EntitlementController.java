package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.residence.entitlement.Entitlements;
import io.anju.residence.entitlement.SettlementPoints;
import io.anju.residence.person.Persons;
import io.anju.residence.projection.ProjectionBarrier;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the person, for those who serve them, and for agencies that grant what a permit entitles to.
 */
@RestController
final class EntitlementController {

  private final Persons persons;
  private final Entitlements entitlements;
  private final SettlementPoints points;
  private final ProjectionBarrier projectionBarrier;

  EntitlementController(
      Persons persons,
      Entitlements entitlements,
      SettlementPoints points,
      ProjectionBarrier projectionBarrier) {
    this.persons = persons;
    this.entitlements = entitlements;
    this.points = points;
    this.projectionBarrier = projectionBarrier;
  }

  @GetMapping("/api/persons/{personId}/entitlements")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.AGENCY_VERIFIER,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "What the person is entitled to, with ground and date")
  EntitlementsResponse of(
      @PathVariable PersonId personId,
      ReadYourWritesTokens requiredVersions,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    await(requiredVersions);
    var person = persons.require(personId).state();
    return EntitlementsResponse.of(personId, entitlements.of(person), Languages.of(language));
  }

  @GetMapping("/api/persons/{personId}/points")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.AGENCY_VERIFIER, Role.RESIDENT})
  @PersonalData
  @Operation(
      summary =
          "What household registration asks in the person's city, and the points they have,"
              + " indicator by indicator")
  PointsResponse points(
      @PathVariable PersonId personId,
      ReadYourWritesTokens requiredVersions,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    await(requiredVersions);
    return PointsResponse.of(points.of(persons.require(personId).state()), Languages.of(language));
  }

  private void await(ReadYourWritesTokens requiredVersions) {
    projectionBarrier.await(FactType.EMPLOYMENT, requiredVersions.tokens());
    projectionBarrier.await(FactType.INSURANCE, requiredVersions.tokens());
  }
}
