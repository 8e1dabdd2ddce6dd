package io.anju.residence.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.residence.credential.Credential;
import io.anju.residence.permit.PermitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoseSealTest {

  private static final Credential CREDENTIAL = new Credential(new PermitId("01920000-0000-7000-8000-000000000001"), new DivisionCode("3205"),
      Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-01T00:10:00Z"));

  @Test
  void what_was_signed_is_read_again_also_after_a_restart(@TempDir Path folder) {
    String signed = new JoseSeal(CredentialKey.openOrCreate(folder)).sign(CREDENTIAL);
    assertThat(new JoseSeal(CredentialKey.openOrCreate(folder)).read(signed)).contains(CREDENTIAL);
  }

  @Test
  void what_was_changed_or_signed_by_another_is_not(@TempDir Path folder, @TempDir Path other) {
    var seal = new JoseSeal(CredentialKey.openOrCreate(folder));
    String signed = seal.sign(CREDENTIAL);
    String[] parts = signed.split("\\.");
    char flipped = parts[1].charAt(20) == 'A' ? 'B' : 'A';
    String changed = parts[0] + "." + parts[1].substring(0, 20) + flipped + parts[1].substring(21) + "." + parts[2];
    assertThat(seal.read(changed)).isEmpty();
    assertThat(seal.read(new JoseSeal(CredentialKey.openOrCreate(other)).sign(CREDENTIAL))).isEmpty();
    assertThat(seal.read("rubbish")).isEmpty();
  }

  @Test
  void the_key_is_its_owners_alone(@TempDir Path folder) throws Exception {
    CredentialKey.openOrCreate(folder);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("credential.json")))).isEqualTo("rw-------");
  }
}
