package io.anju.housing.inspection.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.inspection.Checklists;
import io.anju.housing.inspection.InspectionSearch;
import io.anju.housing.inspection.Inspections;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officials record inspections; the parties to a tenancy read what was found. */
@RestController
final class InspectionController {

  private final Inspections inspections;
  private final InspectionSearch search;
  private final Checklists checklists;
  private final Clock clock;

  InspectionController(
      Inspections inspections, InspectionSearch search, Checklists checklists, Clock clock) {
    this.inspections = inspections;
    this.search = search;
    this.checklists = checklists;
    this.clock = clock;
  }

  @PostMapping("/api/dwellings/{dwellingCode}/inspections")
  @Allowed({Role.GRID_WORKER, Role.HOUSING_OFFICER, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @Operation(
      summary =
          "Records a safety inspection; earlier findings that it checks again are closed or"
              + " repeated")
  ResponseEntity<InspectionResponse> record(
      @PathVariable DwellingCode dwellingCode, @Body InspectionRequest request) {
    var recorded = inspections.record(dwellingCode, request.on(), request.checks());
    return VersionedResponses.created(
        "/api/dwellings/" + dwellingCode + "/inspections",
        FactType.INSPECTION,
        recorded.safetyRecord(),
        InspectionResponse.of(recorded, LocalDate.now(clock)));
  }

  @GetMapping("/api/dwellings/{dwellingCode}/inspections")
  @Allowed({
    Role.GRID_WORKER,
    Role.HOUSING_OFFICER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.LANDLORD,
    Role.AGENT,
    Role.RESIDENT
  })
  @Operation(
      summary = "The safety state of a dwelling and all findings; 404 where it was never inspected")
  ResponseEntity<SafetyResponse> inspections(@PathVariable DwellingCode dwellingCode) {
    var found =
        inspections
            .findByDwelling(dwellingCode)
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    return VersionedResponses.found(
        found, SafetyResponse.of(found, LocalDate.now(clock), CurrentCaller.get().official()));
  }

  @GetMapping("/api/inspections")
  @Allowed({Role.GRID_WORKER, Role.HOUSING_OFFICER, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @Operation(
      summary =
          "Dwellings of a division with a deadline or a routine inspection on or before a day,"
              + " by default today")
  Page<DueInspectionResponse> due(
      @RequestParam DivisionCode division,
      @RequestParam(required = false) LocalDate until,
      PageRequest page) {
    var today = LocalDate.now(clock);
    var found =
        Page.of(
            search.due(division, until == null ? today : until, page.after(), page.limit() + 1),
            page,
            Versioned::id);
    return new Page<>(
        found.items().stream().map(one -> DueInspectionResponse.of(one, today)).toList(),
        found.next());
  }

  @GetMapping("/api/inspection-checklists")
  @Allowed(everyone = true)
  @Operation(summary = "The checklist of a division on a day, by default today")
  ChecklistResponse checklist(
      @RequestParam DivisionCode division,
      @RequestParam(required = false) LocalDate on,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String language) {
    return checklists
        .inForce(division, on == null ? LocalDate.now(clock) : on)
        .map(list -> ChecklistResponse.of(list, Languages.of(language)))
        .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }
}
