package io.anju.residence.declaration.web;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.contract.FactType;
import io.anju.contract.ResidenceReason;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Form;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Replies;
import io.anju.platform.web.SeenList;
import io.anju.residence.arrival.Arrivals;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.residence.web.ResidenceAnswer;
import io.anju.residence.rules.DeclarationExemption;
import io.anju.residence.rules.DeclarationExemption.Lodging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
  ResponseEntity<ResidenceAnswer> declare(@PathVariable PersonId personId, Form form, SeenList seen,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var moveIn = moveIn(personId, form);
    arrivals.awaitAll(seen.all());
    var declared = declarations.declare(moveIn);
    String path = "/api/persons/" + declared.person().state().id() + "/residences/" + declared.residence().id().value();
    var answer = ResidenceAnswer.of(declared.person().state().id(), declared.residence())
        .saying(declared.exempt().map(why -> exempt(why, Languages.of(language))).orElse(null));
    return declared.first()
        ? Replies.created(path, FactType.PERSON, declared.person(), answer)
        : Replies.changed(FactType.PERSON, declared.person(), answer);
  }

  private static MoveIn moveIn(PersonId person, Form form) {
    var dwelling = form.code("dwellingCode", DwellingCode::check);
    var since = form.date("since");
    var until = form.optionalDate("until");
    var reason = form.choice("reason", ResidenceReason.class);
    var by = form.choice("declaredBy", Declarant.class);
    var lodging = form.optionalChoice("lodging", Lodging.class);
    boolean dailyLet = form.optionalFlag("dailyLet").orElse(false);
    form.complete();
    return new MoveIn(person, dwelling, since, until, reason, by, lodging.orElseGet(() -> MoveIn.lodgingOf(by)), dailyLet);
  }

  private static ResidenceAnswer.Exempt exempt(DeclarationExemption why, Locale locale) {
    return new ResidenceAnswer.Exempt(why.code(), why.article(), why.text().in(locale));
  }
}
