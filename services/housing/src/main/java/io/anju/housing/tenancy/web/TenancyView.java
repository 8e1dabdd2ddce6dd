package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.PersonId;
import io.anju.contract.ResidenceReason;
import io.anju.contract.TenancyFiler;
import io.anju.contract.TenancyStatus;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.Change;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.LetRoom;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.store.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenancy as its parties and officials see it; {@code endedOn}, {@code endedBecause} and {@code endedLate} are there only for a
 * terminated or voided one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenancyView(
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
    Boolean endedLate,
    List<LetRoom> rooms,
    SubletView sublet,
    ConfirmationView confirmation,
    List<MoveIn> moveIns,
    List<Change> changes,
    long version) implements AboutPersons {

  /** One of the two. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LandlordView(String personId, String uscc) {

    static LandlordView of(Party party) {
      return new LandlordView(party.personText(), party.usccText());
    }
  }

  /** The tenancy it stands under, who let there, and when they consented. */
  record SubletView(String of, LandlordView owner, LocalDate consentedOn) {}

  /** A residence declared with the filing. */
  record MoveIn(String personId, LocalDate since, ResidenceReason reason, LocalDate declaredOn) {}

  public static TenancyView of(Versioned<Tenancy> tenancy) {
    var standing = Standing.of(tenancy.state());
    var particulars = standing.particulars();
    var lease = particulars.lease();
    var filing = particulars.filing();
    var household = particulars.household();
    return new TenancyView(tenancy.id(), filing.number().value(), standing.status(), lease.dwelling().value(), lease.community().value(),
        LandlordView.of(lease.landlord()), texts(lease.tenants()), texts(household.occupants()), lease.term().from(), lease.term().until(),
        lease.signedOn(), lease.monthlyRent().amount(), lease.deposit().amount(), filing.filer().role(), filing.on(), filing.late(),
        standing.closing().map(Closing::on).orElse(null), standing.closing().map(Closing::reason).orElse(null),
        standing.closing().map(Closing::late).orElse(null), lease.rooms(),
        lease.sublet().map(one -> new SubletView(one.head(), LandlordView.of(one.owner()), one.consentedOn())).orElse(null),
        ConfirmationView.of(particulars.confirmation()), household.moveIns().stream()
            .map(one -> new MoveIn(one.person().value(), one.since(), one.reason(), one.declaredOn())).toList(),
        particulars.changes(), tenancy.version());
  }

  private static List<String> texts(List<PersonId> persons) {
    return persons.stream().map(PersonId::value).toList();
  }

  @Override
  public Collection<String> aboutPersons() {
    return Stream.of(Optional.ofNullable(landlord.personId()).stream(), tenants.stream(), occupants.stream())
        .flatMap(ids -> ids).distinct().toList();
  }
}
