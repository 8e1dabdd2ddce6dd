package io.anju.overview.person.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.ReadYourWritesTokens;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PersonViewController {

  private final PersonOverview overview;

  PersonViewController(PersonOverview overview) {
    this.overview = overview;
  }

  @GetMapping("/api/overview/persons/{personId}")
  @Operation(summary = "The view of one person, with the freshness of each source")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LABOUR_CLERK,
    Role.RESIDENT,
    Role.LANDLORD,
    Role.AGENT
  })
  @PersonalData
  PersonViewResponse person(
      @PathVariable PersonId personId,
      Unmasking unmask,
      ReadYourWritesTokens tokens,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
    return overview.of(personId.value(), unmask, tokens, language);
  }
}
