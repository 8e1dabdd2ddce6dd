package io.anju.housing.mandate.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.mandate.MandateTerms;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.Party;
import io.anju.housing.party.web.PartyRequestReader;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.RequestReader;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private static final int MAX_DWELLINGS = 500;

  private final Mandates mandates;
  private final MandateSearch search;
  private final PartyRequestReader parties;
  private final Clock clock;

  MandateController(Mandates mandates, MandateSearch search, PersonIds ids, Clock clock) {
    this.mandates = mandates;
    this.search = search;
    this.parties = new PartyRequestReader(ids);
    this.clock = clock;
  }

  @PostMapping
  @Allowed({Role.LANDLORD, Role.RESIDENT, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "registration")
  @Operation(
      summary = "Grants a manager or an agent a mandate for some or all dwellings of a landlord")
  @RequestBody(content = @Content(schema = @Schema(implementation = MandateRequest.class)))
  ResponseEntity<MandateResponse> grant(RequestReader request) {
    var caller = CurrentCaller.get();
    var landlord =
        request.has("landlord")
            ? parties.party(request.object("landlord")).map(PartyRequestReader.NamedParty::party)
            : callerAsLandlord(caller, request);
    var holder = parties.party(request.object("holder"));
    var kind = request.choice("kind", MandateKind.class);
    var dwellings =
        request.codes("dwellings", 0, MAX_DWELLINGS, DwellingCode::check).stream()
            .distinct()
            .toList();
    var from = request.optionalDate("from").orElseGet(() -> LocalDate.now(clock));
    var until = request.optionalDate("until");
    until.filter(from::isAfter).ifPresent(_ -> request.reject("until", "before-from"));
    request.complete();
    var granted =
        mandates.grant(
            new MandateTerms(
                landlord.orElseThrow(),
                holder.orElseThrow().party(),
                kind,
                dwellings,
                from,
                until,
                caller.official() ? caller.division() : Optional.empty()));
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
    var callingParty = asParty(CurrentCaller.get());
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

  private static Optional<Party> callerAsLandlord(Caller caller, RequestReader request) {
    var callingParty = caller.official() ? Optional.<Party>empty() : asParty(caller);
    if (callingParty.isEmpty()) {
      request.object("landlord");
    }
    return callingParty;
  }

  private static Optional<Party> asParty(Caller caller) {
    return caller
        .uscc()
        .<Party>map(Party.Organisation::new)
        .or(() -> caller.person().map(Party.Person::new));
  }
}
