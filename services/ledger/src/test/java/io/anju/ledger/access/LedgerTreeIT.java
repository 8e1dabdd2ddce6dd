package io.anju.ledger.access;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.MerkleProofs;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.AccessProof;
import io.anju.contract.proof.EntryHash;
import io.anju.contract.proof.ExportedEntry;
import io.anju.ledger.access.kafka.AccessListener;
import io.anju.ledger.tree.HeadSigning;
import io.anju.platform.facts.PoisonFactException;
import io.anju.platform.keys.SigningKey;
import io.anju.platform.seal.AccessSealer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signed records, the tree, its heads and proofs, over HTTP. */
class LedgerTreeIT extends LedgerIT {

  private static final SigningKey SERVICE = SigningKey.fresh();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HeadSigning signing;
  private final AccessListener listener;
  private final PersonIdLinkStore links;

  @Autowired
  LedgerTreeIT(HeadSigning signing, AccessListener listener, PersonIdLinkStore links) {
    this.signing = signing;
    this.listener = listener;
    this.links = links;
  }

  @Test
  void own_accesses_prove_themselves_against_a_public_head() {
    var sealed = sealed("rent", 3);
    sealed.forEach(this::publish);
    awaitAccesses(3);
    signing.sign();
    var items = awaitAccesses(3);
    for (var item : items) {
      var proof = JSON.treeToValue(item.path("proof"), AccessProof.class);
      var shown = shown(item, proof.id());
      var head = headOf(proof.size());
      assertThat(proof.root(shown, person)).contains(head.root());
      assertThat(proof.root(shown, "a".repeat(26))).isEmpty();
      assertThat(proof.root(shown(item, "another"), person)).isEmpty();
    }
    assertThat(items.toString()).doesNotContain("case-1").doesNotContain("/api/persons");
  }

  @Test
  void heads_are_consistent_and_open_to_everybody() {
    sealed("one", 2).forEach(this::publish);
    awaitAccesses(2);
    signing.sign();
    var heads = resident.as(null).get("/api/ledger/heads?limit=2").body().path("items");
    long last = heads.get(0).path("size").asLong();
    sealed("two", 3).forEach(this::publish);
    awaitAccesses(5);
    signing.sign();
    var newest = headOf(newestSize());
    var proof =
        resident
            .as(null)
            .get("/api/ledger/heads/" + newest.size() + "/consistency?from=" + last)
            .body()
            .path("path");
    assertThat(
            MerkleProofs.consistent(
                last, headOf(last).root(), newest.size(), newest.root(), hashes(proof)))
        .isTrue();
    assertThat(resident.as(null).get("/api/ledger/heads/999999999").status()).isEqualTo(404);
    assertThat(resident.as(null).get("/api/ledger/heads/x").problem()).isEqualTo("invalid-request");
    assertThat(resident.as(null).get("/api/ledger/export").status()).isEqualTo(401);
  }

  @Test
  void export_is_recorded_and_checks() {
    sealed("export", 4).forEach(this::publish);
    awaitAccesses(4);
    signing.sign();
    assertThat(auditor.get("/api/ledger/export").problem()).isEqualTo("purpose-required");
    var lines =
        new String(auditor.bytes("/api/ledger/export", AUDIT), StandardCharsets.UTF_8)
            .lines()
            .toList();
    var first = JSON.readValue(lines.getFirst(), ExportedHead.class);
    var head = SignedHead.read(first.note(), Base64.getDecoder().decode(first.key())).orElseThrow();
    var frontier = Frontier.empty();
    lines.stream()
        .skip(1)
        .map(line -> JSON.readValue(line, ExportedEntry.class))
        .forEach(entry -> frontier.add(new EntryHash(entry.hash()).leaf()));
    assertThat(frontier.size()).isEqualTo(head.size());
    assertThat(frontier.root()).isEqualTo(head.root());
    var exports =
        eventually(
            () -> auditor.get("/api/accesses?limit=100", AUDIT).body().path("items"),
            items ->
                items.values().stream()
                    .anyMatch(item -> item.path("action").asString().equals("EXPORTED")));
    assertThat(exports.isEmpty()).isFalse();
  }

  @Test
  void record_that_its_service_did_not_sign_is_refused() {
    var sealed = sealed("forged", 2);
    listener.apply(List.of(sealed.getFirst()));
    var forged = sealed.getFirst().salted("other").sealed(sealed.getLast().seal());
    assertThatThrownBy(() -> listener.apply(List.of(forged)))
        .isInstanceOf(PoisonFactException.class);
    var unsigned = access("440305", "case-work", AccessAction.READ);
    var ofSigning =
        AccessFact.unsealed(
            unsigned.id(),
            unsigned.at(),
            unsigned.subject(),
            unsigned.role(),
            unsigned.division(),
            unsigned.purpose(),
            null,
            unsigned.action(),
            unsigned.persons(),
            unsigned.fields(),
            unsigned.resource(),
            "signing");
    assertThatThrownBy(() -> listener.apply(List.of(ofSigning)))
        .isInstanceOf(PoisonFactException.class);
  }

  @Test
  void accesses_under_former_ids_are_found_until_a_merge_is_undone() {
    String former = "f" + person.substring(1, 25) + "f";
    publish(access("440305", "now", AccessAction.READ));
    publish(access("440305", "before", AccessAction.READ, List.of(former)));
    awaitAccesses(1);
    links.put(person, 2, List.of(former), Optional.empty());
    var items = awaitAccesses(2);
    assertThat(items.values().stream().map(item -> item.path("about").asString()))
        .containsExactlyInAnyOrder(person, former);
    links.remove(List.of(person));
    awaitAccesses(1);
  }

  /** Records of a service that signs, about {@link #person} and others. */
  private List<AccessFact> sealed(String purpose, int count) {
    try (var sealer = new AccessSealer(SERVICE)) {
      return IntStream.range(0, count)
          .mapToObj(
              _ -> access("440305", purpose, AccessAction.READ, List.of("b".repeat(26), person)))
          .map(fact ->
              AccessFact.unsealed(
                  fact.id(),
                  fact.at(),
                  fact.subject(),
                  fact.role(),
                  fact.division(),
                  fact.purpose(),
                  fact.caseNumber(),
                  fact.action(),
                  fact.persons(),
                  fact.fields(),
                  fact.resource(),
                  "signing"))
          .map(fact -> sealer.seal(fact).join())
          .toList();
    }
  }

  private static AccessFact shown(JsonNode item, String id) {
    return AccessFact.unsealed(
        id,
        Instant.parse(item.path("at").asString()),
        item.path("who").asString(),
        item.path("role").asString(),
        item.path("division").asString(),
        item.path("purpose").asString(),
        null,
        AccessAction.valueOf(item.path("action").asString()),
        List.of(),
        List.of(),
        "",
        item.path("service").asString());
  }

  private long newestSize() {
    return resident
        .as(null)
        .get("/api/ledger/heads?limit=1")
        .body()
        .path("items")
        .get(0)
        .path("size")
        .asLong();
  }

  private SignedHead headOf(long size) {
    var anybody = resident.as(null);
    String key = anybody.get("/api/ledger/keys").body().path("head").asString();
    return SignedHead.read(
            anybody.get("/api/ledger/heads/" + size).body().path("note").asString(),
            Base64.getDecoder().decode(key))
        .orElseThrow();
  }

  private static List<TreeHash> hashes(JsonNode path) {
    return path.values().stream().map(hash -> TreeHash.ofBase64(hash.asString())).toList();
  }
}
