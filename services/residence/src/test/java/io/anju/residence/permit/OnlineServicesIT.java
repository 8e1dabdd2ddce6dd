package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.MovedTime;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Endorsement and replacement without a counter (Shenzhen arts. 22, 25 and 26). */
@WithResidenceService
@TestPropertySource(properties = MovedTime.PROPERTY)
class OnlineServicesIT {

  private static final String EMPLOYER = "91350100M000100Y43";
  private static final String ENDORSEMENTS = "/endorsements";
  private static final Map<String, Object> LOST = Map.of("because", "LOST");

  @LocalServerPort private int port;
  private final ApplicationContext context;

  @Autowired
  OnlineServicesIT(ApplicationContext context) {
    this.context = context;
  }

  @AfterAll
  static void restoreClock() {
    MovedTime.reset();
  }

  @Test
  void holder_endorses_and_replaces_online_in_shenzhen() {
    var lifecycle = issued("440305");
    assertThat(lifecycle.performOnline(ENDORSEMENTS, Map.of()).problem())
        .isEqualTo("endorsement-too-early");
    lifecycle.advanceTo("2027-01-04");
    assertThat(
            lifecycle
                .performOnline(
                    ENDORSEMENTS,
                    Map.of(
                        "confirmations",
                        List.of(Map.of("condition", "insurance-8-of-12", "reference", "me"))))
                .status())
        .isEqualTo(403);
    var endorsed = lifecycle.performOnline(ENDORSEMENTS, Map.of());
    assertThat(endorsed.status()).as(endorsed.raw().body()).isEqualTo(200);
    assertThat(endorsed.body().path("endorseBy").asString()).isEqualTo("2028-01-05");
    String card = endorsed.body().path("cardNumber").asString();
    var replaced = lifecycle.performOnline("/replacement", LOST);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.body().path("cardNumber").asString()).isNotEqualTo(card);
    assertThat(
            lifecycle
                .performAs(
                    Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz"),
                    ENDORSEMENTS,
                    Map.of())
                .status())
        .isEqualTo(403);
  }

  /** The reasons are given at once (Shenzhen art. 25). */
  @Test
  void online_endorsement_without_insurance_names_the_unmet_conditions() {
    var lifecycle = issued("440305").advanceTo("2027-01-04");
    lifecycle.moveOut("2026-03-01");
    var unmet = lifecycle.performOnline(ENDORSEMENTS, Map.of());
    assertThat(unmet.problem()).isEqualTo("conditions-unmet");
    assertThat(unmet.body().path("errors").get(0).path("field").asString())
        .isEqualTo("residence-8-of-12");
  }

  @Test
  void employer_endorses_for_its_own_people_and_for_nobody_else() {
    var lifecycle = issued("440305");
    var hired =
        lifecycle.neighbours.employmentRecord(
            UUID.randomUUID().toString(), 1, lifecycle.person, LocalDate.of(2025, 1, 1), null);
    lifecycle.awaitFacts(hired).advanceTo("2027-01-04");
    assertThat(
            lifecycle
                .performAs(
                    Tokens.organisation(Role.EMPLOYER, "91110000600037341L"),
                    ENDORSEMENTS,
                    Map.of())
                .problem())
        .isEqualTo("person-not-affiliated");
    var employer = Tokens.organisation(Role.EMPLOYER, EMPLOYER);
    assertThat(lifecycle.performAs(employer, "/replacement", LOST).status()).isEqualTo(403);
    var endorsed = lifecycle.performAs(employer, ENDORSEMENTS, Map.of());
    assertThat(endorsed.status()).as(endorsed.raw().body()).isEqualTo(200);
    assertThat(endorsed.body().path("endorseBy").asString()).isEqualTo("2028-01-05");
  }

  /** Decree 663 arts. 10 and 11 have it done at the station or the community service. */
  @Test
  void counter_is_named_where_the_rules_offer_nothing_online() {
    var lifecycle = issued("320508").advanceTo("2027-01-04");
    assertThat(lifecycle.performOnline(ENDORSEMENTS, Map.of()).problem())
        .isEqualTo("online-not-offered");
    assertThat(lifecycle.performOnline("/replacement", LOST).problem())
        .isEqualTo("online-not-offered");
    assertThat(lifecycle.requireSuccess(ENDORSEMENTS, Map.of()).path("endorseBy").asString())
        .isEqualTo("2028-01-05");
  }

  /** Issued on 5 January 2026, to be endorsed by 5 January 2027, insured to November 2026. */
  private PermitLifecycleFixture issued(String district) {
    var lifecycle = new PermitLifecycleFixture(context, port, district).advanceTo("2025-01-02");
    lifecycle.moveIn(district + "001001", "2025-01-02");
    var insured =
        lifecycle.neighbours.insuranceMonths(
            lifecycle.person,
            district,
            1,
            YearMonth.of(2025, 1),
            YearMonth.of(2026, 11),
            YearMonth.of(2026, 11));
    lifecycle.advanceTo("2026-01-05").eligibility(insured);
    lifecycle.apply("HOUSING", "PHOTO", "LEASE");
    lifecycle.requireSuccess("/approval", Map.of());
    lifecycle.requireSuccess("/issue", null);
    return lifecycle;
  }
}
