package io.anju.overview.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.overview.dwelling.DwellingViews;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.OwnWrites;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.SeenList;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DwellingViewController {

  private final DwellingViews views;
  private final DwellingAnswers answers;
  private final Freshness freshness;
  private final OwnWrites own;

  DwellingViewController(DwellingViews views, DwellingAnswers answers, Freshness freshness, OwnWrites own) {
    this.views = views;
    this.answers = answers;
    this.freshness = freshness;
    this.own = own;
  }

  @GetMapping("/api/overview/dwellings/{dwellingCode}")
  @Operation(summary = "One dwelling whole; says of each source how fresh it is")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD})
  @PersonalData
  DwellingViewAnswer dwelling(@PathVariable DwellingCode dwellingCode, Unmasking unmask, SeenList seen) {
    var states = freshness.now(own.await(seen));
    var caller = CurrentCaller.get();
    var view = views.require(dwellingCode.value(), states, caller);
    var answer = answers.of(view, unmask, states);
    answer.aboutPersons().forEach(person -> unmask.requireAllowed(caller, person));
    return answer;
  }
}
