package io.anju.residence.entitlement;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.permit.Cancellation;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.PersonFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementsTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, permit-not-issued",
    "APPROVED, permit-not-issued",
    "REFUSED, permit-missing",
    "SUSPENDED, permit-suspended",
    "CANCELLED, permit-cancelled"
  })
  void without_a_permit_in_use_nothing_is_granted_and_the_reason_is_named(
      PermitStatus status, String reason) {
    var holder = holder(status);
    assertThat(of(holder)).isNotEmpty().noneMatch(Entitlement::granted);
    assertThat(of(holder)).extracting(Entitlement::reasonCode).containsOnly(reason);
  }

  @Test
  void person_without_a_permit_is_shown_what_there_is_where_they_live() {
    assertThat(of(fixture.resident(7)))
        .extracting(Entitlement::reasonCode)
        .isNotEmpty()
        .containsOnly("permit-missing");
    assertThat(of(fixture.people.registered())).hasSameSizeAs(of(fixture.resident(7)));
  }

  @Test
  void permit_in_use_grants_from_its_issue_to_its_window() {
    var issued = fixture.issued();
    fixture.on("2026-04-01");
    assertThat(of(issued.state().holder()))
        .filteredOn(one -> one.rule().condition().isEmpty())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.granted()).isTrue();
          assertThat(one.since()).contains(LocalDate.of(2026, 3, 1));
          assertThat(one.until()).contains(LocalDate.of(2027, 3, 1));
        });
  }

  @Test
  void past_day_counts_as_it_was() {
    var issued = fixture.issued();
    fixture.on("2026-04-01");
    var person = fixture.people.find(issued.state().holder());
    var before = asOfficer(() -> entitlements().on(person, LocalDate.of(2026, 2, 1), List.of()));
    assertThat(before).noneMatch(Entitlement::granted);
  }

  private List<Entitlement> of(PersonId person) {
    return asOfficer(() -> entitlements().of(fixture.people.find(person)));
  }

  private Entitlements entitlements() {
    var zone = ZoneId.of("Asia/Shanghai");
    return new Entitlements(
        new HolderProfiles(
            fixture.repository(),
            fixture.timeDependentState(),
            fixture.eligibility(),
            fixture.rules,
            zone),
        fixture.rules,
        fixture.clock());
  }

  private PersonId holder(PermitStatus status) {
    Versioned<Permit> permit =
        switch (status) {
          case ACCEPTED -> fixture.applied();
          case APPROVED -> fixture.approved();
          case REFUSED -> fixture.refused();
          case ACTIVE, SUSPENDED, CANCELLED -> fixture.issued();
        };
    if (status == PermitStatus.SUSPENDED) {
      fixture.on("2027-03-02");
    }
    if (status == PermitStatus.CANCELLED) {
      PersonFixture.asOfficer(() ->
          fixture
              .permits()
              .cancel(
                  new PermitId(permit.id()),
                  ExpectedVersion.ANY,
                  new Cancellation(Cancellation.Cause.FRAUD, Optional.empty())));
    }
    return permit.state().holder();
  }
}
