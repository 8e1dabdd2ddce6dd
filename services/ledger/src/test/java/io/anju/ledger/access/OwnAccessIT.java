package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Residents read who accessed their data (PIPL art. 45). */
class OwnAccessIT extends LedgerIT {

  @Test
  void resident_lists_only_accesses_to_their_own_data() {
    publish(access("440305", "case-work", AccessAction.READ));
    awaitAccesses(1);
    publish(access("440305", "permit-review", AccessAction.UNMASKED));
    var items = awaitAccesses(2);
    assertThat(items.get(0).path("action").asString()).isEqualTo("UNMASKED");
    assertThat(items.get(0).path("purpose").asString()).isEqualTo("permit-review");
    assertThat(items.get(0).path("who").asString()).isEqualTo("officer-7");
    assertThat(items.get(0).path("role").asString()).isEqualTo("police-officer");
    assertThat(items.get(0).path("division").asString()).isEqualTo("440305");
    assertThat(items.get(0).path("fields").get(0).asString()).isEqualTo("name");
    assertThat(items.get(0).path("at").asString()).startsWith("20");
    assertThat(items.toString()).doesNotContain("case-1").doesNotContain("/api/persons");
    var other = resident.as(Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz"));
    assertThat(other.get("/api/me/accesses").body().path("items").values())
        .noneMatch(item -> item.path("purpose").asString().equals("permit-review"));
    assertThat(
            resident
                .as(Tokens.official(Role.POLICE_OFFICER, "440305"))
                .get("/api/me/accesses")
                .status())
        .isEqualTo(403);
    assertThat(resident.as(null).get("/api/me/accesses").status()).isEqualTo(401);
  }

  @Test
  void cursor_returns_the_next_page() {
    IntStream.range(0, 7)
        .forEach(number -> publish(access("440305", "purpose-" + number, AccessAction.READ)));
    awaitAccesses(7);
    var first = resident.get("/api/me/accesses?limit=4").body();
    var second =
        resident.get("/api/me/accesses?limit=4&after=" + first.path("next").asString()).body();
    assertThat(first.path("items").size()).isEqualTo(4);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(
            Stream.of(first, second)
                .flatMap(page -> page.path("items").values().stream())
                .map(item -> item.path("purpose").asString()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 7).mapToObj(number -> "purpose-" + number).toList());
    assertThat(resident.get("/api/me/accesses?after=bm90LW91cnM").problem())
        .isEqualTo("invalid-request");
    assertThat(resident.get("/api/me/accesses?limit=9999").status()).isEqualTo(400);
  }
}
