package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.party.web.PartyForm;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing a tenancy on record: its parties, who acts for the landlord, and the housing side. */
@RestController
@RequestMapping("/api/tenancies/{tenancyId}")
final class TenancyLifeController {

  private final Tenancies tenancies;
  private final HouseholdForm household;
  private final ErrorTexts texts;
  private final Clock clock;

  TenancyLifeController(Tenancies tenancies, PersonIds ids, ErrorTexts texts, Clock clock) {
    this.tenancies = tenancies;
    this.household = new HouseholdForm(new PartyForm(ids));
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/renewal")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Lets a tenancy run to a later day")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Renewal.class)))
  ResponseEntity<FilingView> renewal(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var until = form.date("until");
    var agreedOn = form.optionalDate("agreedOn").orElseGet(() -> LocalDate.now(clock));
    form.complete();
    return changed(tenancies.renew(tenancyId, expected, until, agreedOn));
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

  @PostMapping("/voiding")
  @Allowed({Role.HOUSING_OFFICER})
  @Operation(summary = "Strikes from the record a filing that was not so")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Reason.class)))
  ResponseEntity<FilingView> voiding(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var reason = form.text("reason");
    form.complete();
    return changed(tenancies.annul(tenancyId, expected, reason));
  }

  @PutMapping("/occupants")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Says anew who lives there")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.Occupants.class)))
  ResponseEntity<FilingView> occupants(@PathVariable String tenancyId, ExpectedVersion expected, Form form) {
    var today = LocalDate.now(clock);
    var since = form.optionalDate("since").orElse(today);
    var inhabited = household.read(form, Optional.of(since), today, List.of());
    form.complete();
    return changed(tenancies.inhabit(tenancyId, expected, inhabited, since));
  }

  private ResponseEntity<FilingView> changed(Versioned<Tenancy> tenancy) {
    return Replies.changed(FactType.TENANCY, tenancy, FilingView.of(tenancy, List.of(), texts, Locale.ROOT));
  }
}
