package io.anju.housing.tenancy;

import io.anju.housing.HousingError;
import io.anju.platform.access.Caller;
import io.anju.platform.error.RegistryException;
import java.util.stream.Stream;

/** Nobody decides on a tenancy of their own, or on a filing they entered. */
final class SecondOfficer {

  private SecondOfficer() {}

  /** Refuses with {@code own-case} or {@code second-officer-required}. */
  static void require(Caller caller, TenancyDetails details) {
    var lease = details.lease();
    boolean own =
        Stream.of(
                lease.landlord().person().stream(),
                lease.tenants().stream(),
                details.household().occupants().stream())
            .flatMap(persons -> persons)
            .anyMatch(caller::is);
    if (own) {
      throw new RegistryException(HousingError.OWN_CASE);
    }
    if (details.filing().filer().official().filter(caller.subject()::equals).isPresent()) {
      throw new RegistryException(HousingError.SECOND_OFFICER_REQUIRED);
    }
  }
}
