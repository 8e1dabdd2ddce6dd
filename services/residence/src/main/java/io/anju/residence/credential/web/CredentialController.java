package io.anju.residence.credential.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.web.Form;
import io.anju.residence.credential.Credentials;
import io.anju.residence.credential.Verification;
import io.anju.residence.credential.qr.QrPicture;
import io.anju.residence.permit.PermitId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The holder shows a credential, or has it printed at the counter; anyone may check one. */
@RestController
final class CredentialController {

  private final Credentials credentials;

  CredentialController(Credentials credentials) {
    this.credentials = credentials;
  }

  /** @param qr the credential as an SVG picture */
  record CredentialAnswer(String credential, String qr) {}

  @GetMapping("/api/permits/{permitId}/credential")
  @Allowed({Role.RESIDENT, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @Operation(summary = "A signed word, good for ten minutes, that the permit is in use: no name, no document number")
  CredentialAnswer give(@PathVariable UUID permitId) {
    String signed = credentials.give(new PermitId(permitId.toString()));
    return new CredentialAnswer(signed, QrPicture.of(signed).svg());
  }

  @PostMapping("/api/verify")
  @Allowed(unauthenticated = true)
  @Operation(summary = "Checks a credential: {credential}")
  Verification verify(Form form) {
    String signed = form.text("credential");
    form.complete();
    return credentials.verify(signed);
  }
}
