package io.anju.ledger.access;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Auditors read the accesses by officials of their division. */
class AuditIT extends LedgerIT {

  @Test
  void auditor_lists_only_their_division_and_is_recorded() {
    publish(access("440305", "here", AccessAction.READ));
    publish(access("440106", "elsewhere", AccessAction.REFUSED));
    publish(access("91350100M000100Y43", "of-an-employer", AccessAction.READ));
    awaitAccesses(3);
    String path = "/api/accesses?person=" + person;
    assertThat(auditor.get(path).problem()).isEqualTo("purpose-required");
    assertThat(purposes(auditor.get(path, AUDIT)))
        .containsExactlyInAnyOrder("here", "of-an-employer");
    assertThat(purposes(auditor.as(Tokens.official(Role.AUDITOR, "440305")).get(path, AUDIT)))
        .contains("here")
        .doesNotContain("of-an-employer", "elsewhere");
    assertThat(purposes(auditor.as(Tokens.official(Role.AUDITOR, "440106")).get(path, AUDIT)))
        .containsExactly("elsewhere");
    assertThat(auditor.as(Tokens.official(Role.AUDITOR, "")).get(path, AUDIT).status())
        .isEqualTo(403);
    var auditorAccesses =
        eventually(
            () -> resident.get("/api/me/accesses").body().path("items"),
            items ->
                items.values().stream()
                    .anyMatch(item -> item.path("role").asString().equals("auditor")));
    assertThat(auditorAccesses.values())
        .anyMatch(item ->
            item.path("service").asString().equals("ledger")
                && item.path("purpose").asString().equals("audit"));
  }

  @Test
  void only_auditors_may_read_the_ledger() {
    for (var role : List.of(Role.POLICE_OFFICER, Role.ADMINISTRATOR, Role.STATION_CHIEF)) {
      var other = auditor.as(Tokens.official(role, "4403"));
      assertThat(other.get("/api/accesses", AUDIT).status()).isEqualTo(403);
      assertThat(other.get("/api/accesses/verification").status()).isEqualTo(403);
    }
    assertThat(resident.get("/api/accesses").status()).isEqualTo(403);
    assertThat(auditor.get("/api/accesses?person=short", AUDIT).problem())
        .isEqualTo("invalid-request");
  }

  @Test
  void access_to_many_persons_is_listed_in_part_and_counted_in_full() {
    var many =
        IntStream.range(0, 300)
            .mapToObj(number -> "abcdefghijklmnopqrstuvw" + base32(number))
            .toList();
    publish(
        access(
            "441900",
            "search",
            AccessAction.READ,
            Stream.concat(Stream.of(person), many.stream()).toList()));
    awaitAccesses(1);
    var item =
        auditor
            .as(Tokens.official(Role.AUDITOR, "441900"))
            .get("/api/accesses", AUDIT)
            .body()
            .path("items")
            .get(0);
    assertThat(item.path("persons").size()).isEqualTo(20);
    assertThat(item.path("personCount").asInt()).isEqualTo(301);
  }

  private static List<String> purposes(Response answer) {
    return answer.body().path("items").values().stream()
        .map(item -> item.path("purpose").asString())
        .toList();
  }

  private static String base32(int number) {
    return "%3s"
        .formatted(Integer.toString(number, 26))
        .chars()
        .map(digit -> digit == ' ' ? 'a' : Character.isDigit(digit) ? 'a' + digit - '0' : digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
