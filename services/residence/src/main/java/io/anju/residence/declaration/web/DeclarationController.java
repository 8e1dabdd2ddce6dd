package io.anju.residence.declaration.web;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.FactType;
import io.anju.contract.ResidenceReason;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import io.anju.platform.web.SeenList;
import io.anju.residence.arrival.Arrivals;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.declaration.MoveOut;
import io.anju.residence.residence.ResidenceId;
import io.anju.residence.residence.web.ResidenceAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officials, landlords, employers and the person declare; who may declare what is settled behind. */
@RestController
final class DeclarationController {

  private final Declarations declarations;
  private final Arrivals arrivals;

  DeclarationController(Declarations declarations, Arrivals arrivals) {
    this.declarations = declarations;
    this.arrivals = arrivals;
  }

  @PostMapping("/api/persons/{personId}/residences")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LANDLORD, Role.EMPLOYER, Role.RESIDENT})
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "Declares that the person lives at a dwelling; another dwelling closes the one before")
  @RequestBody(content = @Content(schema = @Schema(implementation = MoveInRequest.class)))
  ResponseEntity<ResidenceAnswer> declare(@PathVariable PersonId personId, Form form, SeenList seen) {
    var dwelling = form.code("dwellingCode", DwellingCode::check);
    var since = form.date("since");
    var reason = form.choice("reason", ResidenceReason.class);
    var by = form.choice("declaredBy", Declarant.class);
    form.complete();
    arrivals.await(FactType.DWELLING, seen.all());
    arrivals.await(FactType.TENANCY, seen.all());
    var declared = declarations.declare(new MoveIn(personId, dwelling, since, reason, by));
    var answer = ResidenceAnswer.of(personId, declared.residence());
    return declared.first()
        ? Replies.created("/api/persons/" + personId + "/residences/" + declared.residence().id().value(), FactType.PERSON, declared.person(), answer)
        : Replies.changed(FactType.PERSON, declared.person(), answer);
  }

  @PostMapping("/api/persons/{personId}/residences/{residenceId}/departure")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.LANDLORD, Role.EMPLOYER, Role.RESIDENT})
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "Declares that the person left; If-Match is the person's version")
  @RequestBody(content = @Content(schema = @Schema(implementation = MoveOutRequest.class)))
  ResponseEntity<ResidenceAnswer> depart(@PathVariable PersonId personId, @PathVariable UUID residenceId, Form form,
      ExpectedVersion expected) {
    var on = form.date("on");
    var by = form.choice("declaredBy", Declarant.class);
    form.complete();
    var left = declarations.depart(new MoveOut(personId, new ResidenceId(residenceId.toString()), on, by), expected);
    return Replies.changed(FactType.PERSON, left.person(), ResidenceAnswer.of(personId, left.residence()));
  }
}
