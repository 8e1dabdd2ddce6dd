package io.anju.residence.declaration.web;

import io.anju.codes.DwellingCode;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.residence.declaration.OwnPremises;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For declarants: the registrations in their own premises (Shenzhen art. 38). */
@RestController
final class OwnPremisesController {

  private final OwnPremises premises;

  OwnPremisesController(OwnPremises premises) {
    this.premises = premises;
  }

  @GetMapping("/api/declarations")
  @Allowed({Role.LANDLORD, Role.EMPLOYER})
  @PersonalData(purpose = "own-premises")
  @Operation(
      summary =
          "Who is registered at a dwelling that the caller lets, operates or houses workers in")
  Page<RegisteredPersonResponse> list(@RequestParam DwellingCode dwellingCode, PageRequest page) {
    var found =
        Page.of(
            premises.residents(CurrentCaller.get(), dwellingCode, page.after(), page.limit() + 1),
            page,
            person -> person.id().value());
    return new Page<>(
        found.items().stream().map(RegisteredPersonResponse::of).toList(), found.next());
  }
}
