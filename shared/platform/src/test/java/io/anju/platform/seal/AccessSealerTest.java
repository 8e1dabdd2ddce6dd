package io.anju.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.AccessSeal;
import io.anju.contract.ledger.Ed25519;
import io.anju.contract.proof.AccessDigest;
import io.anju.platform.keys.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessSealerTest {

  private final SigningKey key = SigningKey.fresh();

  @Test
  void records_made_together_share_signatures_and_each_proves_itself() {
    try (var sealer = new AccessSealer(key)) {
      var sealed =
          IntStream.range(0, 300)
              .mapToObj(number -> sealer.seal(record("r" + number)))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(sealed).allMatch(record -> isSealed(record, record));
      assertThat(sealed).extracting(AccessFact::salt).doesNotHaveDuplicates();
      assertThat(
              sealed.stream()
                  .map(record -> Objects.requireNonNull(record.seal()).signature())
                  .distinct())
          .hasSizeLessThan(150);
    }
  }

  @Test
  void seal_of_one_record_is_not_that_of_another() {
    try (var sealer = new AccessSealer(key)) {
      var one = sealer.seal(record("one")).join();
      var other = sealer.seal(record("other")).join();
      assertThat(isSealed(one, other)).isFalse();
      var seal = Objects.requireNonNull(one.seal());
      var foreign =
          new AccessSeal(
              SigningKey.fresh().name(), seal.signature(), seal.index(), seal.size(), seal.path());
      assertThat(foreign.isOf(AccessDigest.ofAll(one), Ed25519::verify)).isFalse();
    }
  }

  @Test
  void key_is_made_once_and_readable_by_its_owner_alone(@TempDir Path folder) throws Exception {
    var keys = folder.resolve("keys");
    var made = SigningKey.openOrCreate(keys, "signing-sample");
    assertThat(SigningKey.openOrCreate(keys, "signing-sample").name()).isEqualTo(made.name());
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(keys.resolve("signing-sample.json"))))
        .isEqualTo("rw-------");
    assertThat(Ed25519.verify(made.publicKey(), new byte[3], made.sign(new byte[3]))).isTrue();
  }

  private static boolean isSealed(AccessFact record, AccessFact by) {
    return Objects.requireNonNull(by.seal()).isOf(AccessDigest.ofAll(record), Ed25519::verify);
  }

  private static AccessFact record(String id) {
    return AccessFact.unsealed(
        id,
        Instant.parse("2026-11-21T08:00:00.123Z"),
        "officer-7",
        "police-officer",
        "440305",
        "case-work",
        null,
        AccessAction.READ,
        List.of("a".repeat(26)),
        List.of(),
        "GET /api/persons/1",
        "residence");
  }
}
