package io.anju.housing.tenancy;

import io.anju.contract.TenancyFiler;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;

/**
 * Who may put a lease on record or change what stands there: the landlord first, an agent or manager for what they handle, the
 * tenant where the landlord does not (住房租赁条例). Officials do it at the counter for whoever comes. Someone who only lives there may not.
 */
final class FilingRight {

  private FilingRight() {}

  static boolean mayFile(Caller caller, Lease lease, TenancyFiler as) {
    return caller.official() || switch (as) {
      case LANDLORD -> lets(caller, lease);
      case TENANT -> rents(caller, lease);
      case AGENT -> caller.has(Role.AGENT);
      case MANAGER -> caller.has(Role.AGENT) || caller.has(Role.LANDLORD);
    };
  }

  static boolean mayChange(Caller caller, Particulars particulars) {
    var lease = particulars.lease();
    var filer = particulars.filing().filer();
    return caller.official() || lets(caller, lease) || rents(caller, lease)
        || filer.person().filter(caller::is).isPresent()
        || filer.uscc().isPresent() && filer.uscc().equals(caller.uscc());
  }

  private static boolean lets(Caller caller, Lease lease) {
    return lease.landlord().person().filter(caller::is).isPresent()
        || lease.landlord().organisation().isPresent() && lease.landlord().organisation().equals(caller.uscc());
  }

  private static boolean rents(Caller caller, Lease lease) {
    return lease.tenants().stream().anyMatch(caller::is);
  }
}
