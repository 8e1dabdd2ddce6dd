package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFiler;
import io.anju.contract.TenancyStatus;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tenancy as its parties and officials see it; {@code endedOn} and {@code endedBecause} are there only for a terminated one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenancyView(
    String tenancyId,
    String filingNumber,
    TenancyStatus status,
    String dwellingCode,
    String division,
    LandlordView landlord,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    TenancyFiler filedBy,
    LocalDate filedOn,
    boolean late,
    LocalDate endedOn,
    String endedBecause,
    long version) implements AboutPersons {

  /** One of the two. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LandlordView(String personId, String uscc) {}

  static TenancyView of(Versioned<Tenancy> tenancy) {
    return switch (tenancy.state()) {
      case Tenancy.Filed filed -> of(tenancy, filed.particulars(), TenancyStatus.FILED, null, null);
      case Tenancy.Terminated terminated ->
          of(tenancy, terminated.particulars(), TenancyStatus.TERMINATED, terminated.on(), terminated.reason());
      case Tenancy.Ended ended -> of(tenancy, ended.particulars(), TenancyStatus.ENDED, null, null);
      case Tenancy.Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
  }

  private static TenancyView of(Versioned<Tenancy> tenancy, Particulars particulars, TenancyStatus status, LocalDate endedOn, String because) {
    var lease = particulars.lease();
    var filing = particulars.filing();
    var landlord = new LandlordView(lease.landlord().person().map(PersonId::value).orElse(null),
        lease.landlord().organisation().map(CreditCode::value).orElse(null));
    return new TenancyView(tenancy.id(), filing.number().value(), status, lease.dwelling().value(), lease.community().value(), landlord,
        lease.tenants().stream().map(PersonId::value).toList(), particulars.occupants().stream().map(PersonId::value).toList(),
        lease.term().from(), lease.term().until(), lease.signedOn(), lease.monthlyRent().amount(), lease.deposit().amount(),
        filing.filer().role(), filing.on(), filing.late(), endedOn, because, tenancy.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return Stream.of(Optional.ofNullable(landlord.personId()).stream(), tenants.stream(), occupants.stream())
        .flatMap(ids -> ids).distinct().toList();
  }
}
