package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.SealCheck.Refusal;
import io.anju.platform.keys.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

  private final Keys keys = new Keys();
  private final SigningKey service = SigningKey.fresh();
  private final SealCheck check = check();

  private static final class Keys implements ServiceKeys {

    private final List<ServiceKey> kept = new ArrayList<>();

    @Override
    public List<ServiceKey> all() {
      return List.copyOf(kept);
    }

    @Override
    public void add(ServiceKey key) {
      kept.add(key);
    }
  }

  private SealCheck check() {
    return new SealCheck(keys, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static AccessRecord sealed(String id, SigningKey key) {
    return AccessFixture.sealed(List.of(AccessFixture.access(id)), key).getFirst();
  }

  @Test
  void unsigned_records_are_taken_until_their_service_has_signed_one() {
    assertThat(check.refusal(AccessFixture.access("a"))).isEmpty();
    assertThat(check.refusal(sealed("b", service))).isEmpty();
    assertThat(check.refusal(AccessFixture.access("c"))).contains(Refusal.UNSIGNED);
  }

  @Test
  void service_that_signed_before_a_restart_signs_afterwards() {
    check.refusal(sealed("a", service));
    assertThat(check().refusal(AccessFixture.access("b"))).contains(Refusal.UNSIGNED);
  }

  @Test
  void signing_of_one_service_binds_no_other() {
    check.refusal(sealed("a", service));
    assertThat(check.refusal(of("b", "housing", AccessFixture.access("b")))).isEmpty();
  }

  @Test
  void key_is_kept_once_with_the_time_of_its_first_record() {
    AccessFixture.sealed(AccessFixture.accesses("a", 0, 3), service).forEach(check::refusal);
    check().refusal(sealed("b", service));
    assertThat(keys.kept)
        .containsExactly(new ServiceKeys.ServiceKey("residence", service.name(), NOW));
  }

  @Test
  void new_key_of_a_service_is_taken_and_the_former_stays_valid() {
    var renewed = SigningKey.fresh();
    assertThat(check.refusal(sealed("a", service))).isEmpty();
    assertThat(check.refusal(sealed("b", renewed))).isEmpty();
    assertThat(check.refusal(sealed("c", service))).isEmpty();
    assertThat(keys.kept)
        .extracting(ServiceKeys.ServiceKey::key)
        .containsExactly(service.name(), renewed.name());
  }

  @Test
  void altered_record_is_refused_and_its_key_not_kept() {
    var signed = sealed("a", service);
    assertThat(check.refusal(of("other", signed.service(), signed))).contains(Refusal.SEAL_INVALID);
    assertThat(check.refusal(of(signed.id(), "housing", signed))).contains(Refusal.SEAL_INVALID);
    assertThat(keys.kept).isEmpty();
    assertThat(check.refusal(signed)).isEmpty();
  }

  @Test
  void seal_of_another_record_or_without_a_salt_is_refused() {
    var signed = sealed("a", service);
    var other = sealed("b", service);
    assertThat(check.refusal(with(signed, signed.salt(), other))).contains(Refusal.SEAL_INVALID);
    assertThat(check.refusal(with(signed, Optional.empty(), signed)))
        .contains(Refusal.SEAL_INVALID);
    assertThat(keys.kept).isEmpty();
  }

  private static AccessRecord of(String id, String service, AccessRecord rest) {
    return record(id, service, rest.salt(), rest);
  }

  private static AccessRecord with(AccessRecord one, Optional<String> salt, AccessRecord sealed) {
    return record(one.id(), one.service(), salt, sealed);
  }

  private static AccessRecord record(
      String id, String service, Optional<String> salt, AccessRecord sealed) {
    return new AccessRecord(
        id,
        sealed.at(),
        sealed.subject(),
        sealed.role(),
        sealed.division(),
        sealed.purpose(),
        sealed.caseNumber(),
        AccessAction.READ,
        sealed.persons(),
        sealed.fields(),
        sealed.resource(),
        service,
        salt,
        sealed.seal());
  }
}
