package io.anju.platform.keys;

import com.google.crypto.tink.Aead;
import io.anju.contract.Encrypted;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Encrypts and reads personal fields. A field is bound to its name: a ciphertext moved to another
 * field cannot be decrypted.
 */
public final class PersonalFields {

  /**
   * Tink keeps a random source for each thread and looks up a provider whenever it makes one.
   * Requests run on short-lived threads, so encryption runs on a few that remain.
   */
  private static final ExecutorService ENCRYPTION_EXECUTOR =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("encryption-", 0).factory());

  private final Aead personal;

  public PersonalFields(RegistryKeys keys) {
    this.personal = keys.personal();
  }

  /**
   * @param field the field's name: {@code name}, {@code document}, {@code phone}; the same when it
   *     is read
   */
  public Encrypted encrypt(String field, String text) {
    byte[] encrypted =
        CompletableFuture.supplyAsync(() -> encryptBytes(field, text), ENCRYPTION_EXECUTOR).join();
    return new Encrypted(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted));
  }

  private byte[] encryptBytes(String field, String text) {
    try {
      return personal.encrypt(text.getBytes(StandardCharsets.UTF_8), associatedData(field));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * @throws IllegalStateException where the text was not encrypted with the registry's keys for
   *     this field
   */
  public String decrypt(String field, Encrypted encrypted) {
    try {
      byte[] text =
          personal.decrypt(
              Base64.getUrlDecoder().decode(encrypted.ciphertext()), associatedData(field));
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException foreign) {
      throw new IllegalStateException(
          "a personal field cannot be decrypted with the registry's keys", foreign);
    }
  }

  private static byte[] associatedData(String field) {
    return ("anju|" + field).getBytes(StandardCharsets.UTF_8);
  }
}
