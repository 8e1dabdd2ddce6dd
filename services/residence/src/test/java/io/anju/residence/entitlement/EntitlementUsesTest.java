package io.anju.residence.entitlement;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.platform.fixture.Refusals.fields;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.PermitUseCasesFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitlementUsesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final InMemoryAggregates<EntitlementUse> stored = InMemoryAggregates.unrestricted();

  /** The newest first. */
  private final class Stored implements EntitlementUseRepository {

    @Override
    public Aggregates<EntitlementUse> aggregates() {
      return stored;
    }

    @Override
    public List<Versioned<EntitlementUse>> of(
        Collection<PersonId> persons, Optional<String> before, int limit) {
      return stored
          .all()
          .filter(one -> persons.contains(one.state().person()))
          .filter(one -> before.filter(id -> one.id().compareTo(id) >= 0).isEmpty())
          .toList()
          .reversed()
          .stream()
          .limit(limit)
          .toList();
    }
  }

  private Entitlements entitlements() {
    return new Entitlements(
        new HolderProfiles(
            fixture.repository(),
            fixture.timeDependentState(),
            fixture.eligibility(),
            fixture.rules,
            ZoneId.of("Asia/Shanghai")),
        fixture.rules,
        fixture.clock());
  }

  private EntitlementUses uses() {
    return new EntitlementUses(
        new Stored(),
        fixture.people.persons,
        entitlements(),
        new Ids(fixture.clock()),
        fixture.clock());
  }

  /** Holds a permit since 2026-03-01; today is 2026-04-01. */
  private PersonId holder() {
    var holder = fixture.issued().state().holder();
    fixture.on(APRIL.toString());
    return holder;
  }

  private String code(PersonId holder, boolean granted) {
    return asOfficer(() -> entitlements().of(fixture.people.find(holder))).stream()
        .filter(one -> one.granted() == granted)
        .findFirst()
        .orElseThrow()
        .rule()
        .code();
  }

  private Versioned<EntitlementUse> recorded(PersonId holder, String code, LocalDate on) {
    return asOfficer(
        () -> uses().record(holder, new EntitlementGrant(code, "区教育局", on, "2026-17", List.of())));
  }

  @Test
  void granted_entitlement_is_recorded_with_its_provision_and_who_recorded_it() {
    var holder = holder();
    String code = code(holder, true);
    var use = recorded(holder, code, APRIL).state();
    assertThat(use.person()).isEqualTo(holder);
    assertThat(use.code()).isEqualTo(code);
    assertThat(use.article()).isNotBlank();
    assertThat(use.division().value()).isEqualTo("320508001001");
    assertThat(use.recordedBy()).isEqualTo("made-up");
    assertThat(use.recordedAt()).isEqualTo(fixture.clock().instant());
  }

  @Test
  void use_of_a_day_in_the_future_is_impossible() {
    var holder = holder();
    var refusal =
        assertRefused(
            ResidenceError.DATE_IMPOSSIBLE,
            () -> recorded(holder, code(holder, true), APRIL.plusDays(1)));
    assertThat(fields(refusal)).containsExactly("on in-future");
    assertThat(stored.stored()).isEmpty();
  }

  @Test
  void day_before_the_permit_was_issued_granted_nothing() {
    var holder = holder();
    String code = code(holder, true);
    assertRefused(
        ResidenceError.ENTITLEMENT_NOT_GRANTED,
        () -> recorded(holder, code, LocalDate.of(2026, 2, 28)));
    assertThat(recorded(holder, code, LocalDate.of(2026, 3, 1)).state().on())
        .isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void person_without_a_permit_is_refused_with_what_stands_in_the_way() {
    var person = fixture.resident(7);
    String code = code(person, false);
    var refusal =
        assertRefused(
            ResidenceError.ENTITLEMENT_NOT_GRANTED,
            () -> recorded(person, code, PermitUseCasesFixture.MARCH));
    assertThat(fields(refusal)).containsExactly("code entitlement-lacking");
  }

  @Test
  void unknown_entitlement_and_unknown_person_are_refused() {
    var holder = holder();
    assertRefused(ResidenceError.ENTITLEMENT_UNKNOWN, () -> recorded(holder, "free-lunch", APRIL));
    assertRefused(
        PlatformError.NOT_FOUND, () -> recorded(new PersonId("z".repeat(26)), "any", APRIL));
  }

  @Test
  void uses_are_listed_newest_first_and_go_on_after_one() {
    var holder = holder();
    String code = code(holder, true);
    var first = recorded(holder, code, APRIL.minusDays(1));
    fixture.on("2026-04-02");
    var second = recorded(holder, code, APRIL);
    var person = fixture.people.find(holder);
    assertThat(uses().of(person, Optional.empty(), 9)).containsExactly(second, first);
    assertThat(uses().of(person, Optional.of(second.id()), 9)).containsExactly(first);
    assertThat(uses().of(fixture.people.find(fixture.people.registered()), Optional.empty(), 9))
        .isEmpty();
  }
}
