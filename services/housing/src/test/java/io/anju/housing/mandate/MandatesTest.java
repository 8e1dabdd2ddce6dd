package io.anju.housing.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MandatesTest {

  private static final LocalDate TODAY = MandatesFixture.TODAY;
  private static final PersonId OWNER = new PersonId("a".repeat(26));
  private static final PersonId MANAGER = new PersonId("b".repeat(26));
  private static final Party LANDLORD = new Party.Person(OWNER);
  private static final Party HOLDER = new Party.Person(MANAGER);
  private static final DwellingCode ONE = new DwellingCode("3205080180140100001000001");
  private static final DwellingCode OTHER = new DwellingCode("3205080180140100001000002");
  private static final Caller AS_LANDLORD = Callers.person(Role.LANDLORD, OWNER);
  private static final Caller AS_MANAGER = Callers.person(Role.RESIDENT, MANAGER);

  private final MandatesFixture registry = new MandatesFixture();

  private Versioned<Mandate> grant(Caller caller, MandateTerms terms) {
    return CurrentCaller.call(caller, () -> registry.on(TODAY).grant(terms));
  }

  private boolean holds(LocalDate day, DwellingCode dwelling) {
    return registry
        .on(day)
        .holdsMandate(AS_MANAGER, List.of(LANDLORD), dwelling, Set.of(MandateKind.MANAGER));
  }

  private static void assertRefused(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(HousingError.MANDATE_NOT_YOURS));
  }

  @Test
  void only_the_landlord_or_an_official_grants_a_mandate() {
    var terms = MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER);
    assertRefused(() -> grant(AS_MANAGER, terms));
    assertThat(grant(AS_LANDLORD, terms).state()).isInstanceOf(Mandate.Granted.class);
  }

  @Test
  void official_records_a_mandate_for_named_dwellings_of_their_division_only() {
    var dwelling = TenancyFixture.DWELLING;
    registry.dwellings().add(dwelling.value(), TenancyFixture.dwelling(TenancyFixture.OWNER));
    var terms = MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER, dwelling);
    var all = MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER);
    String own = TenancyFixture.COMMUNITY.value();
    assertThat(grant(Callers.official(Role.HOUSING_OFFICER, own), terms).state())
        .isInstanceOf(Mandate.Granted.class);
    assertThatThrownBy(() -> grant(Callers.official(Role.HOUSING_OFFICER, own), all))
        .hasMessage("mandate-invalid");
    assertThatThrownBy(() -> grant(Callers.official(Role.HOUSING_OFFICER, "440305"), terms))
        .hasMessage("forbidden");
  }

  @Test
  void mandate_without_dwellings_covers_all_and_one_with_dwellings_only_these() {
    grant(AS_LANDLORD, MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER, ONE));
    assertThat(holds(TODAY, ONE)).isTrue();
    assertThat(holds(TODAY, OTHER)).isFalse();
    grant(AS_LANDLORD, MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER));
    assertThat(holds(TODAY, OTHER)).isTrue();
  }

  @Test
  void mandate_is_in_force_from_its_first_to_its_last_day() {
    grant(
        AS_LANDLORD,
        new MandateTerms(
            LANDLORD,
            HOLDER,
            MandateKind.MANAGER,
            List.of(),
            TODAY.plusDays(1),
            Optional.of(TODAY.plusDays(2)),
            Optional.empty()));
    assertThat(holds(TODAY, ONE)).isFalse();
    assertThat(holds(TODAY.plusDays(1), ONE)).isTrue();
    assertThat(holds(TODAY.plusDays(2), ONE)).isTrue();
    assertThat(holds(TODAY.plusDays(3), ONE)).isFalse();
  }

  @Test
  void revoked_mandate_is_not_in_force_from_that_day_on_and_stays_as_it_was() {
    var granted = grant(AS_LANDLORD, MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.MANAGER));
    assertRefused(() ->
        CurrentCaller.call(
            AS_MANAGER, () -> registry.on(TODAY).revoke(granted.id(), ExpectedVersion.ANY)));
    var revoked =
        CurrentCaller.call(
            AS_LANDLORD, () -> registry.on(TODAY).revoke(granted.id(), ExpectedVersion.ANY));
    assertThat(holds(TODAY, ONE)).isFalse();
    assertThat(
            CurrentCaller.call(
                AS_LANDLORD,
                () -> registry.on(TODAY.plusDays(5)).revoke(granted.id(), ExpectedVersion.ANY)))
        .isEqualTo(revoked);
  }

  @Test
  void mandate_of_another_kind_does_not_count() {
    grant(AS_LANDLORD, MandatesFixture.terms(LANDLORD, HOLDER, MandateKind.AGENT));
    assertThat(holds(TODAY, ONE)).isFalse();
  }
}
