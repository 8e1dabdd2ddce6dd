package io.anju.housing.premises.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.premises.PremisesQuery;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Landlords, owners and holders of a mandate read their premises, tenancies and duties. */
@RestController
final class PremisesController {

  private final PremisesQuery premisesQuery;
  private final ErrorTexts texts;

  PremisesController(PremisesQuery premisesQuery, ErrorTexts texts) {
    this.premisesQuery = premisesQuery;
    this.texts = texts;
  }

  @GetMapping("/api/premises")
  @Allowed({Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The premises of the caller with their tenancies and duties")
  Page<PremisesResponse> ofCaller(
      PageRequest page,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var locale = Languages.of(language);
    var found =
        premisesQuery.findPremises(
            CurrentCaller.get(), page.after(DwellingCode::check), page.limit() + 1);
    var shown = Page.of(found, page, premises -> premises.dwelling().code().value());
    return new Page<>(
        shown.items().stream()
            .map(premises -> PremisesResponse.of(premises, texts, locale))
            .toList(),
        shown.next());
  }
}
