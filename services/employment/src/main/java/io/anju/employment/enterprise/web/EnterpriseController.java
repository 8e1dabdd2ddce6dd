package io.anju.employment.enterprise.web;

import io.anju.codes.CreditCode;
import io.anju.contract.FactType;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.enterprise.Registration.Changed;
import io.anju.employment.enterprise.Registration.Registered;
import io.anju.employment.enterprise.Registration.Unchanged;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.Languages;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class EnterpriseController {

  private static final String PATH = "/api/enterprises/{uscc}";

  private final Enterprises enterprises;

  EnterpriseController(Enterprises enterprises) {
    this.enterprises = enterprises;
  }

  @Operation(
      summary =
          "Registers an enterprise, or changes what it says about itself (then with If-Match)")
  @PutMapping(PATH)
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  ResponseEntity<EnterpriseResponse> put(
      @PathVariable String uscc,
      @Body EnterpriseRequest request,
      Optional<ExpectedVersion> expected,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    Locale locale = Languages.of(language);
    return switch (enterprises.put(request.code(uscc), request.toProfile(uscc), expected)) {
      case Registered(var created) ->
          VersionedResponses.created(
              "/api/enterprises/" + created.id(),
              FactType.ENTERPRISE,
              created,
              EnterpriseResponse.of(created, locale));
      case Changed(var changed) ->
          VersionedResponses.changed(
              FactType.ENTERPRISE, changed, EnterpriseResponse.of(changed, locale));
      case Unchanged(var seen) ->
          VersionedResponses.changed(
              FactType.ENTERPRISE, seen, EnterpriseResponse.of(seen, locale));
    };
  }

  @Operation(summary = "An enterprise")
  @GetMapping(PATH)
  @Allowed(everyone = true)
  ResponseEntity<EnterpriseResponse> get(
      @PathVariable CreditCode uscc,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var found = enterprises.require(uscc);
    return VersionedResponses.found(found, EnterpriseResponse.of(found, Languages.of(language)));
  }
}
