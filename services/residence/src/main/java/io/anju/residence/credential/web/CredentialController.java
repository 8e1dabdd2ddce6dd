package io.anju.residence.credential.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.FileResponse;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.request.Body;
import io.anju.print.QrCode;
import io.anju.residence.credential.Certificates;
import io.anju.residence.credential.Credentials;
import io.anju.residence.credential.Verification;
import io.anju.residence.permit.application.PermitId;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The holder shows a credential, or has it printed at the counter; anyone may check one. */
@RestController
final class CredentialController {

  private static final int PIXELS = 6;
  private final Credentials credentials;
  private final Certificates certificates;

  CredentialController(Credentials credentials, Certificates certificates) {
    this.credentials = credentials;
    this.certificates = certificates;
  }

  /**
   * @param qr the credential as an SVG picture
   */
  record CredentialResponse(String credential, String qr, Collection<String> aboutPersons)
      implements AboutPersons {}

  @GetMapping("/api/permits/{permitId}/credential")
  @Allowed({Role.RESIDENT, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "credential")
  @Operation(
      summary =
          "A signed word, good for ten minutes, that the permit is in use (SD-JWT VC);"
              + " ?reveal=name,ageOver18… shows more")
  CredentialResponse issue(
      @PathVariable UUID permitId, @RequestParam(defaultValue = "") String reveal) {
    var issued = credentials.issue(id(permitId), RevealedClaims.read(reveal));
    return new CredentialResponse(
        issued.credential(),
        QrCode.of(issued.credential()).svg(),
        List.of(issued.holder().value()));
  }

  @GetMapping(
      value = "/api/permits/{permitId}/credential.png",
      produces = MediaType.IMAGE_PNG_VALUE)
  @Allowed({Role.RESIDENT, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "credential")
  @Operation(summary = "The same as a picture of a QR code (PNG)")
  FileResponse png(@PathVariable UUID permitId, @RequestParam(defaultValue = "") String reveal) {
    var issued = credentials.issue(id(permitId), RevealedClaims.read(reveal));
    return new FileResponse(
        QrCode.of(issued.credential()).png(PIXELS),
        "credential.png",
        List.of(issued.holder().value()));
  }

  @GetMapping(value = "/api/permits/{permitId}/credential.svg", produces = "image/svg+xml")
  @Allowed({Role.RESIDENT, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "credential")
  @Operation(summary = "The same as a picture of a QR code (SVG)")
  FileResponse svg(@PathVariable UUID permitId, @RequestParam(defaultValue = "") String reveal) {
    var issued = credentials.issue(id(permitId), RevealedClaims.read(reveal));
    return new FileResponse(
        QrCode.of(issued.credential()).svg().getBytes(StandardCharsets.UTF_8),
        "credential.svg",
        List.of(issued.holder().value()));
  }

  @GetMapping(
      value = "/api/permits/{permitId}/certificate.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  @Allowed({Role.RESIDENT, Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData
  @Operation(summary = "The permit on paper; masked unless ?unmask= names fields")
  FileResponse certificate(@PathVariable UUID permitId, Unmasking unmasking) {
    return certificates.print(id(permitId), unmasking);
  }

  @PostMapping("/api/verify")
  @Allowed(unauthenticated = true)
  @Operation(summary = "Checks a credential")
  Verification verify(@Body VerificationRequest request) {
    return credentials.verify(request.credential());
  }

  @GetMapping("/.well-known/jwt-vc-issuer")
  @Allowed(unauthenticated = true)
  @Operation(summary = "The issuer's public keys, to check credentials without asking the registry")
  Map<String, Object> issuer() {
    return credentials.issuerMetadata();
  }

  private static PermitId id(UUID permitId) {
    return new PermitId(permitId.toString());
  }
}
