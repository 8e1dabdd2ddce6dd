package io.anju.housing.tenancy.filing;

import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may put a lease on record or change what stands there: the landlord and every owner first, an
 * agent or manager by the landlord's mandate, the tenant where the landlord does not (住房租赁条例).
 * Officials do it at the counter for whoever comes. Someone who only lives there may not.
 */
public final class FilingRights {

  private static final Set<MandateKind> MANDATE_KINDS =
      Set.of(MandateKind.MANAGER, MandateKind.AGENT);

  private final Dwellings dwellings;
  private final Mandates mandates;

  public FilingRights(Dwellings dwellings, Mandates mandates) {
    this.dwellings = dwellings;
    this.mandates = mandates;
  }

  public boolean mayFile(Caller caller, Lease lease, TenancyFiler filer) {
    return caller.official()
        || switch (filer) {
          case LANDLORD -> isLandlord(caller, lease);
          case TENANT -> isTenant(caller, lease);
          case AGENT ->
              caller.has(Role.AGENT) && holdsMandate(caller, lease, Set.of(MandateKind.AGENT));
          case MANAGER -> holdsMandate(caller, lease, Set.of(MandateKind.MANAGER));
        };
  }

  public boolean mayChange(Caller caller, Lease lease) {
    return caller.official() || sideOf(caller, lease).isPresent();
  }

  /**
   * Whether the caller sees a tenancy although it does not name them: an owner recorded since, or
   * who holds a mandate.
   */
  public boolean maySee(Caller caller, Lease lease) {
    return !caller.official() && actsForLandlord(caller, lease);
  }

  /** The side the caller speaks for; empty for officials and for who only lives there. */
  public Optional<TenancyParty> sideOf(Caller caller, Lease lease) {
    if (caller.official()) {
      return Optional.empty();
    }
    if (isTenant(caller, lease)) {
      return Optional.of(TenancyParty.TENANT);
    }
    return actsForLandlord(caller, lease) ? Optional.of(TenancyParty.LANDLORD) : Optional.empty();
  }

  /** Whether the caller let to the tenant who lets on here. */
  public boolean isHeadLandlord(Caller caller, Lease lease) {
    return lease.sublet().filter(sublet -> sublet.headLandlord().isCaller(caller)).isPresent();
  }

  /**
   * The owners noted for a dwelling; empty where nobody was, which says nothing against a landlord.
   */
  public static List<Party> owners(DwellingDetails dwelling) {
    return dwelling.owners().stream().map(FilingRights::toParty).toList();
  }

  private List<Party> owners(Lease lease) {
    return dwellings
        .find(lease.dwelling())
        .map(found -> owners(found.state().details()))
        .orElse(List.of());
  }

  private static Party toParty(Owner owner) {
    return owner
        .person()
        .<Party>map(Party.Person::new)
        .or(() -> owner.organisation().map(Party.Organisation::new))
        .orElseThrow();
  }

  private boolean actsForLandlord(Caller caller, Lease lease) {
    return isLandlord(caller, lease) || holdsMandate(caller, lease, MANDATE_KINDS);
  }

  /** Any owner lets for all; a tenant who lets on lets alone. */
  private boolean isLandlord(Caller caller, Lease lease) {
    return lease.landlord().isCaller(caller)
        || lease.sublet().isEmpty()
            && owners(lease).stream().anyMatch(owner -> owner.isCaller(caller));
  }

  private boolean holdsMandate(Caller caller, Lease lease, Set<MandateKind> kinds) {
    var landlords =
        Stream.concat(
                Stream.of(lease.landlord()),
                lease.sublet().isEmpty() ? owners(lease).stream() : Stream.empty())
            .distinct()
            .toList();
    return mandates.holdsMandate(caller, landlords, lease.dwelling(), kinds);
  }

  private static boolean isTenant(Caller caller, Lease lease) {
    return lease.tenants().stream().anyMatch(caller::is);
  }
}
