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
 * Who may file or change a tenancy: the landlord and every owner, an agent or manager under the
 * landlord's mandate, and the tenant where the landlord does not file (住房租赁条例). Officials file at
 * the counter for others. Someone who is only an occupant may not.
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

  /** Whether an owner recorded later, or a holder of a mandate, may read a tenancy. */
  public boolean maySee(Caller caller, Lease lease) {
    return !caller.official() && actsForLandlord(caller, lease);
  }

  /** The party the caller acts for; empty for officials and mere occupants. */
  public Optional<TenancyParty> sideOf(Caller caller, Lease lease) {
    if (caller.official()) {
      return Optional.empty();
    }
    if (isTenant(caller, lease)) {
      return Optional.of(TenancyParty.TENANT);
    }
    return actsForLandlord(caller, lease) ? Optional.of(TenancyParty.LANDLORD) : Optional.empty();
  }

  /** Whether the caller is the landlord of the head tenancy of a sublet. */
  public boolean isHeadLandlord(Caller caller, Lease lease) {
    return lease.sublet().filter(sublet -> sublet.headLandlord().isCaller(caller)).isPresent();
  }

  /** The recorded owners of a dwelling; none recorded does not speak against a landlord. */
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

  /** Any owner may let for all; the landlord of a sublet is one tenant alone. */
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
