package io.anju.housing.tenancy.certificate.web;

import io.anju.codes.PersonId;
import io.anju.housing.tenancy.certificate.CertificatePrinter;
import io.anju.housing.tenancy.certificate.CertificateVerifier;
import io.anju.housing.tenancy.certificate.Certificates;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.FileResponse;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The parties print the certificate of a filing; anybody may verify one. */
@RestController
@RequestMapping("/api/tenancies")
final class CertificateController {

  private final Certificates certificates;
  private final CertificatePrinter printer;
  private final CertificateVerifier verifier;
  private final PersonIds ids;
  private final Clock clock;

  CertificateController(
      Certificates certificates,
      CertificatePrinter printer,
      CertificateVerifier verifier,
      PersonIds ids,
      Clock clock) {
    this.certificates = certificates;
    this.printer = printer;
    this.verifier = verifier;
    this.ids = ids;
    this.clock = clock;
  }

  @GetMapping(value = "/{tenancyId}/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Allowed({Role.HOUSING_OFFICER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "The certificate of a filing, with a code by which anybody can verify it")
  FileResponse certificate(@PathVariable String tenancyId) {
    var certificate = certificates.issue(tenancyId);
    return new FileResponse(
        printer.print(certificate),
        "tenancy-" + certificate.number().value() + ".pdf",
        certificate.persons().stream().map(PersonId::value).toList());
  }

  @GetMapping("/verify")
  @Allowed(unauthenticated = true)
  @Operation(summary = "Whether the filing of a certificate is valid, by its number and check code")
  VerificationResponse verify(@RequestParam String number, @RequestParam String code) {
    return respond(number, code, CertificateVerifier.Claims.NONE);
  }

  @PostMapping("/verify")
  @Allowed(unauthenticated = true)
  @Operation(
      summary = "Also whether what the certificate or its bearer states agrees with the record")
  VerificationResponse verifyClaims(@Body VerificationRequest request) {
    return respond(request.number(), request.code(), request.toClaims(ids));
  }

  private VerificationResponse respond(
      String number, String code, CertificateVerifier.Claims claims) {
    return VerificationResponse.of(
        verifier.check(number, code, claims), LocalDate.now(clock), clock.instant());
  }
}
