package io.anju.residence.notification.delivery;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryPreferencesTest {

  private static final Caller RESIDENT =
      Callers.person(Role.RESIDENT, new PersonId("p".repeat(26)));
  private static final Caller EMPLOYER =
      new Caller(
          "employer",
          Set.of(Role.EMPLOYER),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new CreditCode("91350100M000100Y43")),
          Optional.empty(),
          Optional.empty());

  private final DeliveryPreferences preferences =
      new DeliveryPreferences(
          InMemoryAggregates.of(_ -> new Scope(Set.of(), Set.of(), Set.of(), true)),
          url -> url.startsWith("https://"));

  private Versioned<Preferences> choose(
      Caller caller, Optional<String> email, Optional<String> webhook, long version) {
    return CurrentCaller.asSystem(() ->
        preferences.choose(
            caller,
            "en",
            false,
            email,
            webhook,
            version < 0 ? Optional.empty() : Optional.of(new ExpectedVersion(version))));
  }

  @Test
  void choice_is_kept_for_the_callers_inbox() {
    choose(RESIDENT, Optional.of("a@example.org"), Optional.empty(), -1);
    assertThat(preferences.of("person:" + "p".repeat(26)))
        .isEqualTo(new Preferences("en", false, Optional.of("a@example.org"), Optional.empty()));
    assertThat(preferences.of("person:" + "q".repeat(26))).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void webhook_keeps_its_secret_until_its_address_changes() {
    var first = choose(EMPLOYER, Optional.empty(), Optional.of("https://a.example"), -1).state();
    var same = choose(EMPLOYER, Optional.empty(), Optional.of("https://a.example"), 1).state();
    var other = choose(EMPLOYER, Optional.empty(), Optional.of("https://b.example"), 2).state();
    assertThat(same.webhook()).isPresent().isEqualTo(first.webhook());
    assertThat(other.webhook().orElseThrow().secret())
        .hasSize(64)
        .isNotEqualTo(first.webhook().orElseThrow().secret());
  }

  @Test
  void webhook_of_a_person_or_to_an_inner_address_is_refused() {
    assertRefused(
        PlatformError.INVALID_REQUEST,
        () -> choose(RESIDENT, Optional.empty(), Optional.of("https://a.example"), -1));
    assertRefused(
        PlatformError.INVALID_REQUEST,
        () -> choose(EMPLOYER, Optional.empty(), Optional.of("http://10.0.0.1"), -1));
  }

  @Test
  void older_version_is_refused() {
    choose(RESIDENT, Optional.empty(), Optional.empty(), -1);
    choose(RESIDENT, Optional.of("a@example.org"), Optional.empty(), 1);
    assertRefused(
        PlatformError.STALE_VERSION, () -> choose(RESIDENT, Optional.empty(), Optional.empty(), 1));
  }
}
