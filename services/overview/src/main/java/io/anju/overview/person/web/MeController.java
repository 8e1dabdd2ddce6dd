package io.anju.overview.person.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ReadYourWritesTokens;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own identity and view. */
@RestController
class MeController {

  /** The caller as the token states them. */
  record MeResponse(
      String subject,
      List<String> roles,
      @Nullable String personId,
      @Nullable String division,
      @Nullable String uscc) {}

  private final PersonOverview overview;

  MeController(PersonOverview overview) {
    this.overview = overview;
  }

  @GetMapping("/api/me")
  @Operation(summary = "The caller as their token identifies them")
  @Allowed(everyone = true)
  MeResponse me() {
    var caller = CurrentCaller.get();
    return new MeResponse(
        caller.subject(),
        caller.roles().stream().map(Role::claim).sorted().toList(),
        caller.person().map(PersonId::value).orElse(null),
        caller.division().map(DivisionCode::value).orElse(null),
        caller.uscc().map(CreditCode::value).orElse(null));
  }

  @GetMapping("/api/me/overview")
  @Operation(summary = "The caller's own view (PIPL art. 45: access and copy)")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @PersonalData
  PersonViewResponse ownOverview(
      Unmasking unmask,
      ReadYourWritesTokens tokens,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
    String personId =
        CurrentCaller.get()
            .person()
            .map(PersonId::value)
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return overview.of(personId, unmask, tokens, language);
  }
}
