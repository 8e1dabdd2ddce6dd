package io.anju.housing.tenancy;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.housing.tenancy.lease.Sublet;
import io.anju.platform.access.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may read a tenancy: officials of the dwelling's division, both parties, the owners, the
 * occupants, and the agent or manager who filed it.
 */
public final class TenancyScope {

  private TenancyScope() {}

  public static Scope of(TenancyDetails details) {
    var lease = details.lease();
    var filer = details.filing().filer();
    var parties =
        Stream.of(
                Stream.of(lease.landlord()),
                details.owners().stream(),
                lease.sublet().stream().map(Sublet::headLandlord))
            .flatMap(some -> some)
            .toList();
    var persons =
        Stream.of(
                parties.stream().flatMap(party -> party.person().stream()),
                lease.tenants().stream(),
                details.household().occupants().stream(),
                filer.person().stream())
            .flatMap(ids -> ids);
    var usccs =
        Stream.concat(
            parties.stream().flatMap(party -> party.organisation().stream()),
            filer.uscc().stream());
    return Scope.personal(
        List.of(lease.community().value()),
        persons.map(PersonId::value).distinct().toList(),
        usccs.map(CreditCode::value).distinct().toList());
  }
}
