package io.anju.overview.dwelling;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.building;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.BuildingFact;
import io.anju.contract.TenancyFact;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import io.anju.overview.fold.GenerationsFixture;
import io.anju.overview.fold.RegisteredStays;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import io.anju.overview.source.SourceState.State;
import io.anju.overview.source.SourceStatesFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DwellingViewsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK =
      Clock.fixed(SPRING.plusDays(30).atStartOfDay(ZONE).toInstant(), ZONE);
  private static final String CODE = dwellingCode(1);
  private static final String LANDLORD = personId(1);
  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "440305");

  private final GenerationsFixture generations = new GenerationsFixture();
  private final DwellingViews views = new DwellingViews(new Stored(), CLOCK);

  private final class Stored implements StoredDwellingViews {

    @Override
    public Optional<View> find(String dwellingCode) {
      return generations.serving().find(ViewId.dwelling(dwellingCode));
    }

    @Override
    public Optional<BuildingFact> building(String buildingCode) {
      return Optional.of(HousingFactsFixture.building(buildingCode, 1));
    }

    @Override
    public Map<String, NamedPerson> parties(Collection<String> personIds) {
      return Map.of();
    }
  }

  @Test
  void official_of_the_division_reads_dwelling_building_and_all_tenancies() {
    generations.fold(
        dwelling(CODE, 1),
        tenancy("own", 1, CODE, LANDLORD, List.of(personId(2)), List.of(personId(2))),
        tenancy("other", 1, CODE, personId(7), List.of(personId(8)), List.of(personId(8))));
    var view = require(OFFICER);
    assertThat(view.dwelling()).contains(dwelling(CODE, 1));
    assertThat(view.building()).contains(building(CODE.substring(0, 19), 1));
    assertThat(view.tenancies())
        .extracting(TenancyFact::id)
        .containsExactlyInAnyOrder("own", "other");
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "440304"),
        () -> views.require(CODE, SourceStatesFixture.all(State.FRESH), OFFICER));
  }

  @Test
  void landlord_reads_own_tenancies_and_the_stays_of_their_occupants_alone() {
    generations.fold(
        dwelling(CODE, 1),
        tenancy("own", 1, CODE, LANDLORD, List.of(personId(2)), List.of(personId(2))),
        tenancy("other", 1, CODE, personId(7), List.of(personId(8)), List.of(personId(8))),
        person(personId(2), 1, Sealing.UNREADABLE, residence("r2", CODE, SPRING, null)),
        person(personId(8), 1, Sealing.UNREADABLE, residence("r8", CODE, SPRING, null)));
    var view = require(Callers.person(Role.LANDLORD, new PersonId(LANDLORD)));
    assertThat(view.tenancies()).extracting(TenancyFact::id).containsExactly("own");
    assertThat(view.registeredStays())
        .extracting(RegisteredStays::personId)
        .containsExactly(personId(2));
    assertForbidden(Callers.person(Role.RESIDENT, new PersonId(personId(2))));
  }

  @Test
  void dwelling_known_by_its_tenancy_alone_is_read_in_the_division_of_the_tenancy() {
    generations.fold(tenancy("t", 1, CODE, LANDLORD, List.of(personId(2)), List.of()));
    var view = require(OFFICER);
    assertThat(view.dwelling()).isEmpty();
    assertThat(view.building()).isEmpty();
    assertThat(view.tenancies()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"FRESH", "STALE", "UNAVAILABLE"})
  void unknown_dwelling_is_not_found_only_if_the_source_is_fresh(State state) {
    assertRefused(
        state == State.FRESH ? PlatformError.NOT_FOUND : PlatformError.UNAVAILABLE,
        OFFICER,
        () -> views.require(CODE, SourceStatesFixture.all(state), OFFICER));
  }

  private void assertForbidden(Caller caller) {
    assertRefused(
        PlatformError.FORBIDDEN,
        caller,
        () -> views.require(CODE, SourceStatesFixture.all(State.FRESH), caller));
  }

  private DwellingView require(Caller caller) {
    return CurrentCaller.call(
        caller, () -> views.require(CODE, SourceStatesFixture.all(State.FRESH), caller));
  }
}
