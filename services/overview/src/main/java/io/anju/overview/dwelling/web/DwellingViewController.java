package io.anju.overview.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.overview.dwelling.DwellingViews;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.ReadYourWrites;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.ReadYourWritesTokens;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DwellingViewController {

  private final DwellingViews views;
  private final DwellingResponseAssembler assembler;
  private final Freshness freshness;
  private final ReadYourWrites readYourWrites;

  DwellingViewController(
      DwellingViews views,
      DwellingResponseAssembler assembler,
      Freshness freshness,
      ReadYourWrites readYourWrites) {
    this.views = views;
    this.assembler = assembler;
    this.freshness = freshness;
    this.readYourWrites = readYourWrites;
  }

  @GetMapping("/api/overview/dwellings/{dwellingCode}")
  @Operation(summary = "The view of one dwelling, with the freshness of each source")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.LANDLORD
  })
  @PersonalData
  DwellingViewResponse dwelling(
      @PathVariable DwellingCode dwellingCode, Unmasking unmask, ReadYourWritesTokens tokens) {
    var states = freshness.now(readYourWrites.await(tokens));
    var caller = CurrentCaller.get();
    var view = views.require(dwellingCode.value(), states, caller);
    var response = assembler.of(view, unmask, states);
    response.aboutPersons().forEach(person -> unmask.requireAllowed(caller, person));
    return response;
  }
}
