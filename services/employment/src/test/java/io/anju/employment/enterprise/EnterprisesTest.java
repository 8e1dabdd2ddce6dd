package io.anju.employment.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentError;
import io.anju.employment.enterprise.Registration.Changed;
import io.anju.employment.enterprise.Registration.Registered;
import io.anju.employment.enterprise.Registration.Unchanged;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnterprisesTest {

  private static final CreditCode USCC = new CreditCode("91350100M000100Y43");
  private static final CreditCode OF_NATIONAL_AUTHORITY = new CreditCode("91100000100003962T");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T04:00:00Z"), ZoneOffset.UTC);

  private final InMemoryAggregates<Enterprise> stored =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final Enterprises enterprises = new Enterprises(stored, CLOCK);

  private Registration put(
      Optional<String> division, CreditCode uscc, String name, Optional<ExpectedVersion> expected) {
    var caller =
        new Caller(
            "someone",
            Set.of(division.isPresent() ? Role.LABOUR_CLERK : Role.EMPLOYER),
            division.map(DivisionCode::new),
            Optional.empty(),
            division.isPresent() ? Optional.empty() : Optional.of(uscc),
            Optional.empty(),
            Optional.empty());
    var profile = new Profile(name, Optional.empty(), Optional.empty(), Optional.empty());
    return CurrentCaller.call(caller, () -> enterprises.put(uscc, profile, expected));
  }

  private void refused(
      ErrorCode code,
      Optional<String> division,
      CreditCode uscc,
      Optional<ExpectedVersion> expected) {
    assertThatThrownBy(() -> put(division, uscc, "海纳科技", expected))
        .isInstanceOfSatisfying(
            RegistryException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void same_profile_changes_nothing_and_another_requires_the_current_version() {
    var clerk = Optional.of("440305");
    assertThat(put(clerk, USCC, "海纳电子", Optional.empty())).isInstanceOf(Registered.class);
    assertThat(put(clerk, USCC, "海纳电子", Optional.empty())).isInstanceOf(Unchanged.class);
    refused(PlatformError.VERSION_REQUIRED, clerk, USCC, Optional.empty());
    refused(PlatformError.STALE_VERSION, clerk, USCC, Optional.of(new ExpectedVersion(7)));
    assertThat(put(clerk, USCC, "海纳科技", Optional.of(new ExpectedVersion(1))))
        .isInstanceOfSatisfying(
            Changed.class, changed -> assertThat(changed.enterprise().version()).isEqualTo(2));
  }

  @Test
  void registration_with_an_expected_version_is_stale() {
    refused(
        PlatformError.STALE_VERSION, Optional.of("440305"), USCC, Optional.of(ExpectedVersion.ANY));
  }

  @Test
  void division_is_that_of_the_clerk_otherwise_of_the_authority_in_the_code() {
    assertThat(put(Optional.of("440305"), USCC, "海纳", Optional.empty()).enterprise().state())
        .extracting(Enterprise::division)
        .isEqualTo(new DivisionCode("440305"));
    refused(
        EmploymentError.ENTERPRISE_WITHOUT_DIVISION,
        Optional.empty(),
        OF_NATIONAL_AUTHORITY,
        Optional.empty());
  }
}
