package io.anju.housing.tenancy.filing;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import java.util.Optional;

/**
 * Who put the lease on record.
 *
 * @param person the agent or manager who did, so that they may see and change what they filed;
 *     empty for parties and officials
 * @param uscc likewise, where an organisation did
 */
public record Filer(TenancyFiler role, Optional<PersonId> person, Optional<CreditCode> uscc) {}
