package io.anju.housing.tenancy.filing;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import java.util.Optional;

/**
 * Who filed the lease.
 *
 * @param person the agent or manager who filed, who may read and change the filing; empty for
 *     parties and officials
 * @param uscc likewise for an organisation
 * @param official the subject of the official who entered it at the counter; empty otherwise, and
 *     in filings from before it was kept
 */
public record Filer(
    TenancyFiler role,
    Optional<PersonId> person,
    Optional<CreditCode> uscc,
    Optional<String> official) {

  /** Entered by no official. */
  public Filer(TenancyFiler role, Optional<PersonId> person, Optional<CreditCode> uscc) {
    this(role, person, uscc, Optional.empty());
  }
}
