package io.anju.housing.mandate.web;

import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.mandate.Mandates;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Landlords grant and revoke mandates, both parties read them, and a housing officer records them
 * at the counter.
 */
@RestController
@RequestMapping("/api/mandates")
final class MandateController {

  private final Mandates mandates;
  private final MandateSearch search;
  private final PersonIds ids;
  private final Clock clock;

  MandateController(Mandates mandates, MandateSearch search, PersonIds ids, Clock clock) {
    this.mandates = mandates;
    this.search = search;
    this.ids = ids;
    this.clock = clock;
  }

  @PostMapping
  @Allowed({Role.LANDLORD, Role.RESIDENT, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "registration")
  @Operation(
      summary = "Grants a manager or an agent a mandate for some or all dwellings of a landlord")
  ResponseEntity<MandateResponse> grant(@Body MandateRequest request) {
    var granted = mandates.grant(request.toTerms(CurrentCaller.get(), ids, LocalDate.now(clock)));
    return ResponseEntity.created(URI.create("/api/mandates/" + granted.id()))
        .eTag("\"" + granted.version() + "\"")
        .body(MandateResponse.of(granted));
  }

  @PostMapping("/{mandateId}/revocation")
  @Allowed({Role.LANDLORD, Role.RESIDENT, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Revokes a mandate from today on")
  ResponseEntity<MandateResponse> revoke(@PathVariable String mandateId, ExpectedVersion expected) {
    return respond(mandates.revoke(mandateId, expected));
  }

  @GetMapping
  @Allowed({Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The mandates the caller granted or holds")
  Page<MandateResponse> ofCaller(PageRequest page) {
    var callingParty = MandateRequest.asParty(CurrentCaller.get());
    var found =
        Page.of(
            callingParty
                .map(party -> search.findByParty(party, page.after(), page.limit() + 1))
                .orElse(List.of()),
            page,
            Versioned::id);
    return new Page<>(found.items().stream().map(MandateResponse::of).toList(), found.next());
  }

  private static ResponseEntity<MandateResponse> respond(Versioned<Mandate> mandate) {
    return VersionedResponses.found(mandate, MandateResponse.of(mandate));
  }
}
