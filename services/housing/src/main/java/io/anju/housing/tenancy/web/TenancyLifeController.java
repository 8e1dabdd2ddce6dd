package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A tenancy on record: the police read it too; its parties, its filer and the housing side change it. */
@RestController
@RequestMapping("/api/tenancies/{tenancyId}")
final class TenancyLifeController {

  private final Tenancies tenancies;
  private final ErrorTexts texts;

  TenancyLifeController(Tenancies tenancies, ErrorTexts texts) {
    this.tenancies = tenancies;
    this.texts = texts;
  }

  @GetMapping
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "A tenancy with its parties and occupants")
  ResponseEntity<TenancyView> tenancy(@PathVariable String tenancyId) {
    var found = tenancies.require(tenancyId);
    return Replies.found(found, TenancyView.of(found));
  }

  @PostMapping("/renewal")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Lets a tenancy run to a later day")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Renewal.class)))
  ResponseEntity<FilingView> renewal(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var until = form.date("until");
    form.complete();
    return changed(tenancies.renew(tenancyId, expected, until));
  }

  @PostMapping("/termination")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Ends a tenancy before its term; the day given is its last")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Termination.class)))
  ResponseEntity<FilingView> termination(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var on = form.date("on");
    var reason = form.text("reason");
    form.complete();
    return changed(tenancies.terminate(tenancyId, expected, on, reason));
  }

  @PutMapping("/occupants")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Says anew who lives there")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Occupants.class)))
  ResponseEntity<FilingView> occupants(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var occupants = TenancyForm.occupants(form);
    form.complete();
    return changed(tenancies.occupy(tenancyId, expected, occupants));
  }

  private ResponseEntity<FilingView> changed(Versioned<Tenancy> tenancy) {
    return Replies.changed(FactType.TENANCY, tenancy, FilingView.of(tenancy, List.of(), texts, Locale.ROOT));
  }
}
