package io.anju.ledger.access.web;

import io.anju.codes.PersonId;
import io.anju.ledger.access.LedgerQueries;
import io.anju.ledger.tree.AccessProofs;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class AccessController {

  /** Entries that one request verifies: a second or two. */
  private static final int VERIFIED = 10_000;

  private final LedgerQueries queries;
  private final AccessProofs proofs;

  AccessController(LedgerQueries queries, AccessProofs proofs) {
    this.queries = queries;
    this.proofs = proofs;
  }

  @Operation(
      summary =
          "Accesses to my data under every id I ever had: who, when and why, each with its proof;"
              + " newest first")
  @GetMapping("/api/me/accesses")
  @Allowed(everyone = true)
  Page<OwnAccessResponse> ownAccesses(PageRequest page) {
    var own = queries.idsOfCaller();
    var proof = proofs.now();
    return EntryPages.page(
        queries.about(own, EntryPages.before(page), page.limit() + 1),
        page,
        entry -> OwnAccessResponse.of(entry, own, proof.of(entry, own)));
  }

  @Operation(summary = "Accesses by officials of the auditor's division; newest first")
  @GetMapping("/api/accesses")
  @Allowed(Role.AUDITOR)
  @PersonalData
  Page<AuditedAccessResponse> audited(
      @RequestParam(required = false) PersonId person, PageRequest page) {
    var asked = Optional.ofNullable(person);
    return EntryPages.page(
        queries.audited(asked, EntryPages.before(page), page.limit() + 1),
        page,
        entry -> AuditedAccessResponse.of(entry, asked));
  }

  @Operation(summary = "Verifies up to 10,000 entries from a place on; names the first invalid one")
  @GetMapping("/api/accesses/verification")
  @Allowed(Role.AUDITOR)
  VerificationResponse verification(@RequestParam(defaultValue = "1") String from) {
    long first = Places.read("from", from);
    return VerificationResponse.of(queries.verify(first, VERIFIED), first, VERIFIED);
  }
}
