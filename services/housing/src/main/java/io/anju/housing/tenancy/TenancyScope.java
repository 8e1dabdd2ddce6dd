package io.anju.housing.tenancy;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a tenancy concerns: its dwelling's division, both sides, who lives there, and who filed it for them. */
public final class TenancyScope {

  private TenancyScope() {}

  public static Scope of(Particulars particulars) {
    var lease = particulars.lease();
    var filer = particulars.filing().filer();
    var persons = Stream.of(people(particulars), filer.person().stream()).flatMap(ids -> ids).map(PersonId::value).distinct().toList();
    var usccs = Stream.of(lease.landlord().organisation(), filer.uscc()).flatMap(Optional::stream).map(CreditCode::value).distinct().toList();
    return Scope.personal(List.of(lease.community().value()), persons, usccs);
  }

  private static Stream<PersonId> people(Particulars particulars) {
    var lease = particulars.lease();
    return Stream.of(lease.landlord().person().stream(), lease.tenants().stream(), particulars.occupants().stream()).flatMap(ids -> ids);
  }
}
