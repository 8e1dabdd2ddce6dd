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
 */
public record Filer(TenancyFiler role, Optional<PersonId> person, Optional<CreditCode> uscc) {}
