package io.anju.residence.person.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.person.Persons;
import io.anju.residence.person.http.PersonRequest;
import io.anju.residence.person.http.PersonResponse;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Persons are registered by police and by the grid workers the police commission (Shenzhen art. 6).
 */
@RestController
final class PersonController {

  private final Persons persons;

  PersonController(Persons persons) {
    this.persons = persons;
  }

  @PostMapping("/api/persons")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "registration")
  @Operation(
      summary =
          "Registers a person who presents a document; the same document and name again answers"
              + " 200")
  ResponseEntity<PersonResponse> register(@Body PersonRequest request) {
    var registration = persons.register(request.toIdentity());
    var person = registration.person();
    var response = PersonResponse.of(person, Unmasking.NONE);
    return registration.newlyRegistered()
        ? VersionedResponses.created(
            "/api/persons/" + person.id(), FactType.PERSON, person, response)
        : VersionedResponses.changed(FactType.PERSON, person, response);
  }

  /**
   * Also for housing officers, who look tenants up, and for the person themselves (Shenzhen art.
   * 38).
   */
  @GetMapping("/api/persons/{personId}")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.HOUSING_OFFICER,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "One person with their residences; masked unless ?unmask= names fields")
  ResponseEntity<PersonResponse> find(@PathVariable PersonId personId, Unmasking unmasking) {
    unmasking.requireAllowed(CurrentCaller.get(), personId.value());
    var person = persons.require(personId);
    return VersionedResponses.found(person, PersonResponse.of(person, unmasking));
  }
}
