package io.anju.housing.mandate.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.mandate.Terms;
import io.anju.housing.party.Party;
import io.anju.housing.party.web.PartyForm;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
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

/** Landlords give mandates and take them back; both sides see them; a housing officer takes them down at the counter. */
@RestController
@RequestMapping("/api/mandates")
final class MandateController {

  private static final int MOST_DWELLINGS = 500;

  private final Mandates mandates;
  private final MandateSearch search;
  private final PartyForm parties;
  private final Clock clock;

  MandateController(Mandates mandates, MandateSearch search, PersonIds ids, Clock clock) {
    this.mandates = mandates;
    this.search = search;
    this.parties = new PartyForm(ids);
    this.clock = clock;
  }

  @PostMapping
  @Allowed({Role.LANDLORD, Role.RESIDENT, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Entrusts dwellings, or all of a landlord's, to a manager or an agent")
  @RequestBody(content = @Content(schema = @Schema(implementation = MandateRequest.class)))
  ResponseEntity<MandateView> give(Form form) {
    var caller = CurrentCaller.get();
    var landlord = form.gives("landlord") ? Optional.ofNullable(parties.party(form.object("landlord"))).map(PartyForm.Given::party)
        : self(caller, form);
    var holder = parties.party(form.object("holder"));
    var kind = form.choice("kind", MandateKind.class);
    var dwellings = form.codes("dwellings", 0, MOST_DWELLINGS, DwellingCode::check).stream().distinct().toList();
    var from = form.optionalDate("from").orElseGet(() -> LocalDate.now(clock));
    var until = form.optionalDate("until");
    until.filter(from::isAfter).ifPresent(_ -> form.reject("until", "before-from"));
    form.complete();
    var given = mandates.give(new Terms(landlord.orElseThrow(), holder.party(), kind, dwellings, from, until,
        caller.official() ? caller.division() : Optional.empty()));
    return ResponseEntity.created(URI.create("/api/mandates/" + given.id())).eTag("\"" + given.version() + "\"")
        .body(MandateView.of(given));
  }

  @PostMapping("/{mandateId}/revocation")
  @Allowed({Role.LANDLORD, Role.RESIDENT, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "registration")
  @Operation(summary = "Takes a mandate back from today on")
  ResponseEntity<MandateView> revocation(@PathVariable String mandateId, ExpectedVersion expected) {
    return answered(mandates.revoke(mandateId, expected));
  }

  @GetMapping
  @Allowed({Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The mandates the caller gave or holds")
  Page<MandateView> mine(PageRequest page) {
    var me = as(CurrentCaller.get());
    var found = Page.of(me.map(party -> search.of(party, page.after(), page.limit() + 1)).orElse(List.of()), page, Versioned::id);
    return new Page<>(found.items().stream().map(MandateView::of).toList(), found.next());
  }

  private static ResponseEntity<MandateView> answered(Versioned<Mandate> mandate) {
    return Replies.found(mandate, MandateView.of(mandate));
  }

  private static Optional<Party> self(Caller caller, Form form) {
    var me = caller.official() ? Optional.<Party>empty() : as(caller);
    if (me.isEmpty()) {
      form.object("landlord");
    }
    return me;
  }

  private static Optional<Party> as(Caller caller) {
    return caller.uscc().<Party>map(Party.Organisation::new).or(() -> caller.person().map(Party.Person::new));
  }
}
