package io.anju.housing.tenancy;

import io.anju.codes.PersonId;
import java.util.List;

/**
 * What stands on record of a tenancy, whatever its state.
 *
 * @param occupants who lives there in fact, which tenants need not
 */
public record Particulars(Lease lease, Filing filing, List<PersonId> occupants) {

  public Particulars {
    occupants = List.copyOf(occupants);
  }
}
