package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.ledger.AccessAction;
import io.anju.contract.proof.EntryHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected hashes were computed independently from the documented format. */
class EntryHashTest {

  @Test
  void hash_matches_the_documented_format() {
    assertThat(EntryHash.of(EntryHash.NONE, 1, AccessFixture.access("a-1").toFact()).value())
        .isEqualTo("0e523819b3525af3e1ee66a7936c490ad461f55a7a2aff2ace9b50f3a1af70c6");
  }

  @Test
  void absent_fields_lists_and_chinese_text_are_hashed_as_utf8_bytes() {
    var person = AccessFixture.PERSON;
    var reversed = new StringBuilder(person).reverse().toString();
    var record =
        new AccessRecord(
            "a-2",
            Instant.parse("2026-11-21T08:00:00Z"),
            "王警官",
            "resident",
            Optional.empty(),
            Optional.empty(),
            Optional.of("深公〔2026〕7号"),
            AccessAction.UNMASKED,
            List.of(person, reversed),
            List.of("name"),
            "GET /",
            "overview",
            Optional.empty(),
            Optional.empty());
    assertThat(EntryHash.of(EntryHash.NONE, 2, record.toFact()).value())
        .isEqualTo("6ff327248b92d3b4ae95e102eb71fc89da95cac519950b0021f9ca6962b52208");
  }

  @Test
  void adjacent_texts_are_hashed_unambiguously() {
    assertThat(hashOf(List.of("ab"), List.of("c")))
        .isNotEqualTo(hashOf(List.of("a"), List.of("bc")))
        .isNotEqualTo(hashOf(List.of("ab", "c"), List.of()));
  }

  @Test
  void malformed_hash_is_rejected() {
    assertThatThrownBy(() -> new EntryHash("0E52")).isInstanceOf(IllegalArgumentException.class);
  }

  private static EntryHash hashOf(List<String> persons, List<String> fields) {
    return EntryHash.of(
        EntryHash.NONE,
        1,
        new AccessRecord(
                "id",
                Instant.EPOCH,
                "s",
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AccessAction.READ,
                persons,
                fields,
                "/",
                "x",
                Optional.empty(),
                Optional.empty())
            .toFact());
  }
}
