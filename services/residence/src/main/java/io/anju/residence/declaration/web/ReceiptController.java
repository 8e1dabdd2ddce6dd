package io.anju.residence.declaration.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.ResidenceId;
import io.anju.residence.rules.RuleSets;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The receipt (登记凭证) of a residence registration: who is registered, by which authority, and when
 * (Hangzhou arts. 13 and 25).
 */
@RestController
final class ReceiptController {

  private final Persons persons;
  private final RuleSets rules;

  ReceiptController(Persons persons, RuleSets rules) {
    this.persons = persons;
    this.rules = rules;
  }

  @GetMapping("/api/persons/{personId}/residences/{residenceId}/receipt")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The receipt of a residence registration, for the person and the station")
  ReceiptResponse receipt(@PathVariable PersonId personId, @PathVariable UUID residenceId) {
    var person = persons.require(personId).state();
    var residence =
        person
            .residences()
            .find(new ResidenceId(residenceId.toString()))
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    return ReceiptResponse.of(
        person,
        residence,
        rules
            .at(residence.division(), residence.declaredOn())
            .declarations()
            .receiptArticle()
            .orElse(null));
  }
}
