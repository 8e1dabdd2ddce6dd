package io.anju.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryKeysTest {

  @TempDir private Path folder;

  @Test
  void keys_are_created_once_and_readable_by_owner_only() throws IOException {
    var first = new PersonIds(RegistryKeys.openOrCreate(folder.resolve("keys")));
    var second = new PersonIds(RegistryKeys.openOrCreate(folder.resolve("keys")));
    var document = DocumentNumber.check(DocumentType.RESIDENT_ID, "11010519491231002X").orThrow();
    assertThat(first.of(document)).isEqualTo(second.of(document));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keys/personal.json"))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
        .isEqualTo("rwx------");
  }

  @Test
  void different_registry_keys_derive_different_person_ids() {
    var document = DocumentNumber.check(DocumentType.RESIDENT_ID, "11010519491231002X").orThrow();
    assertThat(new PersonIds(RegistryKeys.openOrCreate(folder.resolve("one"))).of(document))
        .isNotEqualTo(new PersonIds(RegistryKeys.openOrCreate(folder.resolve("two"))).of(document));
  }

  @Test
  void fifteen_digit_number_derives_the_same_person_id() {
    var ids = new PersonIds(RegistryKeys.openOrCreate(folder.resolve("keys")));
    assertThat(ids.of(DocumentNumber.check(DocumentType.RESIDENT_ID, "150102880730303").orThrow()))
        .isEqualTo(
            ids.of(DocumentNumber.check(DocumentType.RESIDENT_ID, "150102198807303035").orThrow()));
  }

  @Test
  void personal_field_decrypts_only_under_its_own_field_name() {
    var personal = new PersonalFields(RegistryKeys.openOrCreate(folder.resolve("keys")));
    var encrypted = personal.encrypt("name", "安居");
    assertThat(encrypted.ciphertext()).doesNotContain("安居");
    assertThat(personal.decrypt("name", encrypted)).isEqualTo("安居");
    assertThatThrownBy(() -> personal.decrypt("phone", encrypted))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void base32_matches_rfc_4648() {
    assertThat(PersonIds.base32("foobar".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("mzxw6ytboi");
    assertThat(PersonIds.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("mzxw6yq");
  }
}
