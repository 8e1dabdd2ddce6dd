package io.anju.residence.credential;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.residence.ResidenceError;
import io.anju.residence.credential.Verification.Status;
import io.anju.residence.permit.Cancellation;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.PermitId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final SignerFixture signer = new SignerFixture();

  @Test
  void credential_of_a_permit_in_use_is_valid_for_ten_minutes_and_shows_what_was_chosen() {
    var issued = fixture.issued();
    var credential =
        asOfficer(() -> credentials().issue(id(issued), Set.of(Claim.OVER_18, Claim.DISTRICT)));
    assertThat(credential.holder()).isEqualTo(issued.state().holder());
    var signed = signer.find(credential.credential());
    assertThat(signed.city()).isEqualTo(new DivisionCode("3205"));
    assertThat(Duration.between(signed.issuedAt(), signed.expiresAt()))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(signed.claims())
        .containsEntry(Claim.OVER_18, true)
        .containsEntry(Claim.NAME, "王小明")
        .containsEntry(Claim.DISTRICT, "320508")
        .containsEntry(Claim.ENDORSE_BY, "2027-03-01");
    var verified = credentials().verify(credential.credential());
    assertThat(verified.valid()).isTrue();
    assertThat(verified.city()).isEqualTo("3205");
    assertThat(verified.shown()).containsOnlyKeys("ageOver18", "district");
  }

  @Test
  void permit_that_is_not_in_use_has_no_credential() {
    for (var permit : List.of(fixture.applied(), fixture.approved(), fixture.refused())) {
      var refusal =
          assertRefused(
              ResidenceError.PERMIT_NOT_ACTIVE,
              () -> asOfficer(() -> credentials().issue(id(permit), Set.of())));
      assertThat(refusal.arguments()).containsEntry("status", permit.state().status().name());
    }
    var issued = fixture.issued();
    fixture.on("2027-03-02");
    assertRefused(
        ResidenceError.PERMIT_NOT_ACTIVE,
        () -> asOfficer(() -> credentials().issue(id(issued), Set.of())));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.POLICE_OFFICER, "320507"),
        () -> credentials().issue(id(issued), Set.of()));
  }

  @ParameterizedTest
  @CsvSource({"0, ACTIVE", "599, ACTIVE", "600, EXPIRED"})
  void credential_expires_after_ten_minutes(long seconds, Status status) {
    var issued = fixture.issued();
    var signed = asOfficer(() -> credentials().issue(id(issued), Set.of())).credential();
    var later = Clock.offset(fixture.clock(), Duration.ofSeconds(seconds));
    var verified = credentials(later).verify(signed);
    assertThat(verified.status()).isEqualTo(status);
    assertThat(verified.valid()).isEqualTo(status == Status.ACTIVE);
  }

  @Test
  void permit_cancelled_since_is_not_accepted() {
    var issued = fixture.issued();
    var signed = asOfficer(() -> credentials().issue(id(issued), Set.of())).credential();
    asOfficer(() ->
        fixture
            .permits()
            .cancel(
                id(issued),
                ExpectedVersion.ANY,
                new Cancellation(Cancellation.Cause.FRAUD, Optional.empty())));
    assertThat(credentials().verify(signed).status()).isEqualTo(Status.CANCELLED);
    assertThat(credentials().verify(signed).valid()).isFalse();
  }

  @Test
  void text_that_the_registry_did_not_sign_is_not_genuine() {
    var verified = credentials().verify("forged");
    assertThat(verified.status()).isEqualTo(Status.NOT_GENUINE);
    assertThat(verified.valid()).isFalse();
    assertThat(verified.city()).isNull();
    assertThat(verified.shown()).isEmpty();
  }

  @Test
  void holder_issues_for_oneself() {
    var issued = fixture.issued();
    var holder = Callers.person(Role.RESIDENT, issued.state().holder());
    assertThat(CurrentCaller.call(holder, () -> credentials().issue(id(issued), Set.of())).holder())
        .isEqualTo(issued.state().holder());
  }

  private Credentials credentials() {
    return credentials(fixture.clock());
  }

  private Credentials credentials(Clock clock) {
    return new Credentials(fixture.permits(), fixture.people.persons, signer, clock);
  }

  private static PermitId id(Versioned<Permit> permit) {
    return new PermitId(permit.id());
  }
}
