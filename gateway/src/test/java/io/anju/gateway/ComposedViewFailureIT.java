package io.anju.gateway;

import static io.anju.gateway.ComposedViewFixture.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Owning services that fail or refuse while a view is composed. */
class ComposedViewFailureIT {

  private static ComposedViewFixture views;

  @BeforeAll
  static void open() {
    views = new ComposedViewFixture();
  }

  @BeforeEach
  void resetServices() {
    views.reset();
  }

  @AfterAll
  static void close() {
    views.close();
  }

  @Test
  void default_timeouts_leave_the_fallback_within_two_seconds() throws IOException {
    var shipped =
        new YamlPropertySourceLoader()
            .load("gateway", new ClassPathResource("gateway.yml"))
            .getLast();
    long overview = Math.max(millis(shipped, "views"), millis(shipped, "views-read-your-writes"));
    for (String fallback :
        List.of("residence-fallback", "housing-fallback", "employment-fallback")) {
      assertThat(overview + millis(shipped, fallback)).isLessThanOrEqualTo(1700);
    }
  }

  private static long millis(PropertySource<?> shipped, String route) {
    return Stream.of("timeout", "max-wait")
        .map(limit -> "anju.gateway.resilience.routes." + route + "." + limit)
        .mapToLong(name ->
            DurationStyle.detectAndParse(String.valueOf(shipped.getProperty(name))).toMillis())
        .sum();
  }

  @Test
  void part_of_a_hanging_service_is_null_and_unavailable() {
    views.service(Service.OVERVIEW).freeze();
    views.service(Service.HOUSING).freeze();
    for (var view : views.personWithinTwoSeconds()) {
      assertThat(view.status()).isEqualTo(200);
      assertThat(view.body().path("tenancies").isNull()).isTrue();
      assertThat(states(view)).isEqualTo("LIVE UNAVAILABLE LIVE");
    }
  }

  @Test
  void refusal_of_the_owning_service_is_returned() {
    views.service(Service.OVERVIEW).freeze();
    views
        .service(Service.RESIDENCE)
        .handleWith(
            BackendFixture.always(
                403,
                "application/problem+json",
                "{\"type\":\"https://anju.io/problems/forbidden\",\"status\":403}"));
    var refused = views.personWithinTwoSeconds().getFirst();
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("forbidden");
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void failed_or_incomplete_list_is_null_not_empty() {
    views.service(Service.OVERVIEW).freeze();
    views
        .service(Service.EMPLOYMENT)
        .handleWith(BackendFixture.always(500, "application/problem+json", "{}"));
    views
        .service(Service.HOUSING)
        .handleWith(
            BackendFixture.always(200, "application/json", "{\"items\":[{}],\"next\":\"more\"}"));
    var view = views.personWithinTwoSeconds().getFirst();
    assertThat(view.body().path("employment").isNull()).isTrue();
    assertThat(view.body().path("tenancies").isNull()).isTrue();
    assertThat(states(view)).isEqualTo("LIVE UNAVAILABLE UNAVAILABLE");
  }

  @Test
  void no_service_available_yields_503() {
    for (var service : Service.values()) {
      views.service(service).freeze();
    }
    var nothing = views.personWithinTwoSeconds().getFirst();
    assertThat(nothing.status()).isEqualTo(503);
    assertThat(nothing.problem()).isEqualTo("unavailable");
  }
}
