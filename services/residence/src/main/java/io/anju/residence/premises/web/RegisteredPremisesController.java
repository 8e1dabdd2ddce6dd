package io.anju.residence.premises.web;

import io.anju.codes.CreditCode;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.premises.PremisesRegister;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The dormitories, schools and hotels of enterprises, as officials register them in their division.
 */
@RestController
final class RegisteredPremisesController {

  private static final String PREMISES = "/api/registered-premises";

  private final PremisesRegister premises;

  RegisteredPremisesController(PremisesRegister premises) {
    this.premises = premises;
  }

  @PostMapping(PREMISES)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER})
  @Operation(
      summary =
          "Registers that an enterprise runs a dormitory, a school or a hotel in a building or a"
              + " dwelling of the official's division; only then may it declare people there")
  ResponseEntity<RegisteredPremisesResponse> register(@Body PremisesRequest request) {
    var registered = premises.register(request.operator(), request.kind(), request.place());
    return ResponseEntity.created(URI.create(PREMISES + "/" + registered.id()))
        .eTag("\"" + registered.version() + "\"")
        .body(RegisteredPremisesResponse.of(registered));
  }

  @PostMapping(PREMISES + "/{premisesId}/end")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER})
  @Operation(summary = "The enterprise no longer runs the premises, from today on")
  ResponseEntity<RegisteredPremisesResponse> end(
      @PathVariable String premisesId, ExpectedVersion expected) {
    var ended = premises.end(premisesId, expected);
    return VersionedResponses.found(ended, RegisteredPremisesResponse.of(ended));
  }

  @GetMapping(PREMISES)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.EMPLOYER})
  @Operation(
      summary =
          "The registered premises of an enterprise: its own, or those in the official's division")
  Page<RegisteredPremisesResponse> list(@RequestParam CreditCode operator) {
    return new Page<>(
        premises.ofOperator(operator).stream().map(RegisteredPremisesResponse::of).toList(), null);
  }
}
