package io.anju.residence.declaration.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.projection.ProjectionBarrier;
import io.anju.residence.registration.http.ResidenceResponse;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Declarations by officials, landlords, employers and the person; {@code Declarations} checks who
 * may declare what.
 */
@RestController
final class DeclarationController {

  private final Declarations declarations;
  private final ProjectionBarrier projectionBarrier;

  DeclarationController(Declarations declarations, ProjectionBarrier projectionBarrier) {
    this.declarations = declarations;
    this.projectionBarrier = projectionBarrier;
  }

  @PostMapping("/api/persons/{personId}/residences")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.LANDLORD,
    Role.EMPLOYER,
    Role.RESIDENT
  })
  @PersonalData(purpose = "residence-registration")
  @Operation(
      summary =
          "Declares that the person lives at a dwelling; ends the residence at another dwelling."
              + " What somebody else declares without proven authority, or of a person who lives"
              + " elsewhere, stays pending (202) until the person confirms or the police accept, or"
              + " until the time to object is over")
  ResponseEntity<ResidenceResponse> declare(
      @PathVariable PersonId personId,
      @Body MoveInRequest request,
      ReadYourWritesTokens tokens,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
    projectionBarrier.awaitAll(tokens.tokens());
    var declared = declarations.declare(request.toMoveIn(personId));
    String path =
        "/api/persons/"
            + declared.person().state().id()
            + "/residences/"
            + declared.residence().id().value();
    var response =
        PendingDeclarationController.response(declared)
            .withExemption(
                declared
                    .exemption()
                    .map(exemption -> exemption(exemption, Languages.of(language)))
                    .orElse(null));
    if (declared.pending().isPresent() && declared.newlyRegistered()) {
      return ResponseEntity.accepted()
          .headers(
              VersionedResponses.changed(FactType.PERSON, declared.person(), response).getHeaders())
          .body(response);
    }
    return declared.newlyRegistered()
        ? VersionedResponses.created(path, FactType.PERSON, declared.person(), response)
        : VersionedResponses.changed(FactType.PERSON, declared.person(), response);
  }

  private static ResidenceResponse.ExemptionResponse exemption(
      DeclarationExemption exemption, Locale locale) {
    return new ResidenceResponse.ExemptionResponse(
        exemption.code(), exemption.article(), exemption.text().in(locale));
  }
}
