package io.anju.housing.picture.web;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.picture.BuildingPicture;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Officials see at a glance which dwellings of a building are let. */
@RestController
final class PictureController {

  private final BuildingPicture picture;

  PictureController(BuildingPicture picture) {
    this.picture = picture;
  }

  @GetMapping("/api/buildings/{buildingCode}/dwellings")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(summary = "The dwellings of a building, each with whether it is let today")
  Page<PicturedDwellingResponse> of(@PathVariable BuildingCode buildingCode, PageRequest page) {
    var found = picture.of(buildingCode, page.after(DwellingCode::check), page.limit() + 1);
    var shown = Page.of(found, page, dwelling -> dwelling.details().code().value());
    return new Page<>(
        shown.items().stream().map(PicturedDwellingResponse::of).toList(), shown.next());
  }
}
