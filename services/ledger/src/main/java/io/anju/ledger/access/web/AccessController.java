package io.anju.ledger.access.web;

import io.anju.codes.PersonId;
import io.anju.ledger.access.LedgerQueries;
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

  private final LedgerQueries queries;

  AccessController(LedgerQueries queries) {
    this.queries = queries;
  }

  @Operation(summary = "Accesses to my data: who, when and why; newest first")
  @GetMapping("/api/me/accesses")
  @Allowed(everyone = true)
  Page<OwnAccessResponse> ownAccesses(PageRequest page) {
    return EntryPages.page(
        queries.ofCaller(EntryPages.before(page), page.limit() + 1), page, OwnAccessResponse::of);
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

  @Operation(summary = "Verifies the whole chain and names the first invalid entry")
  @GetMapping("/api/accesses/verification")
  @Allowed(Role.AUDITOR)
  VerificationResponse verification() {
    return VerificationResponse.of(queries.verify());
  }
}
