package io.anju.residence.household.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.household.Households;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Family relations, registered by the officials who register persons. */
@RestController
final class RelationController {

  private static final String RELATIONS = "/api/persons/{personId}/relations";

  private final Households households;

  RelationController(Households households) {
    this.households = households;
  }

  @GetMapping(RELATIONS)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The relatives of the person, newest first, including ended relations")
  Page<RelationResponse> list(@PathVariable PersonId personId) {
    return new Page<>(
        households.relativesOf(personId).stream()
            .map(one -> RelationResponse.of(personId, one))
            .toList(),
        null);
  }

  @PostMapping(RELATIONS)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Registers how another person is related, for both")
  ResponseEntity<RelationResponse> register(
      @PathVariable PersonId personId, @Body RelationRequest request) {
    var relative =
        households.register(
            personId, request.to(), request.kind(), request.evidence().toEvidence());
    return ResponseEntity.created(
            URI.create("/api/persons/" + personId + "/relations/" + relative.relation().id()))
        .eTag("\"" + relative.relation().version() + "\"")
        .body(RelationResponse.of(personId, relative));
  }

  @PostMapping(RELATIONS + "/{relationId}/end")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Ends a relation for both persons")
  ResponseEntity<RelationResponse> end(
      @PathVariable PersonId personId,
      @PathVariable UUID relationId,
      @Body RelationEndRequest request,
      ExpectedVersion expected) {
    var ended = households.end(personId, relationId.toString(), request.toEnding(), expected);
    return VersionedResponses.found(ended.relation(), RelationResponse.of(personId, ended));
  }
}
