package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.Change;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.lease.DepositTerms;
import io.anju.housing.tenancy.lease.LetRoom;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy; {@code endedOn}, {@code endedBecause}, {@code endedLate} and {@code
 * endedWithoutNotice} are present only when it is terminated or voided.
 *
 * @param depositTerms absent where they were not filed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenancyResponse(
    String tenancyId,
    String filingNumber,
    TenancyStatus status,
    String dwellingCode,
    String division,
    LandlordResponse landlord,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    @Nullable DepositTerms depositTerms,
    TenancyFiler filedBy,
    LocalDate filedOn,
    boolean late,
    @Nullable LocalDate endedOn,
    @Nullable String endedBecause,
    @Nullable Boolean endedLate,
    @Nullable Boolean endedWithoutNotice,
    List<LetRoom> rooms,
    @Nullable SubletResponse sublet,
    ConfirmationResponse confirmation,
    List<MoveInResponse> moveIns,
    List<Change> changes,
    long version)
    implements AboutPersons {

  /** A person or an organisation. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LandlordResponse(@Nullable String personId, @Nullable String uscc) {

    static LandlordResponse of(Party party) {
      return new LandlordResponse(party.personIdOrNull(), party.usccOrNull());
    }
  }

  /** The head tenancy, its landlord, and the day of their consent. */
  record SubletResponse(String of, LandlordResponse owner, LocalDate consentedOn) {}

  /** A residence declared with the filing. */
  record MoveInResponse(
      String personId, LocalDate since, ResidenceReason reason, LocalDate declaredOn) {}

  public static TenancyResponse of(Versioned<Tenancy> tenancy) {
    var state = TenancyState.of(tenancy.state());
    var details = state.details();
    var lease = details.lease();
    var filing = details.filing();
    var household = details.household();
    return new TenancyResponse(
        tenancy.id(),
        filing.number().value(),
        state.status(),
        lease.dwelling().value(),
        lease.community().value(),
        LandlordResponse.of(lease.landlord()),
        texts(lease.tenants()),
        texts(household.occupants()),
        lease.term().from(),
        lease.term().end().orElse(null),
        lease.signedOn(),
        lease.monthlyRent().amount(),
        lease.deposit().amount(),
        lease.depositTerms().orElse(null),
        filing.filer().role(),
        filing.on(),
        filing.late(),
        state.closing().map(Closing::on).orElse(null),
        state.closing().map(Closing::reason).orElse(null),
        state.closing().map(Closing::late).orElse(null),
        state.closing().map(Closing::withoutNotice).orElse(null),
        lease.rooms(),
        lease
            .sublet()
            .map(one ->
                new SubletResponse(
                    one.headTenancyId(),
                    LandlordResponse.of(one.headLandlord()),
                    one.consentedOn()))
            .orElse(null),
        ConfirmationResponse.of(details.confirmation()),
        household.moveIns().stream()
            .map(one ->
                new MoveInResponse(
                    one.person().value(), one.since(), one.reason(), one.declaredOn()))
            .toList(),
        details.changes(),
        tenancy.version());
  }

  private static List<String> texts(List<PersonId> persons) {
    return persons.stream().map(PersonId::value).toList();
  }

  @Override
  public Collection<String> aboutPersons() {
    return Stream.of(
            Optional.ofNullable(landlord.personId()).stream(), tenants.stream(), occupants.stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }
}
