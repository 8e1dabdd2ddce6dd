package io.anju.gateway.session;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts and authenticates what a browser keeps for the gateway (AES-256-GCM). */
final class SessionSeal {

  private final Aead aead;
  private final JsonMapper json;

  private SessionSeal(Aead aead, JsonMapper json) {
    this.aead = aead;
    this.json = json;
  }

  /**
   * Reads the key, and makes one where there is none: readable by its owner alone. Gateways that
   * share the file share sessions.
   */
  static SessionSeal of(Path key, JsonMapper json) {
    synchronized (SessionSeal.class) {
      try {
        AeadConfig.register();
        if (Files.notExists(key)) {
          create(key.toAbsolutePath());
        }
        var keyset =
            TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(key), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        return new SessionSeal(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class), json);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("session key " + key, unreadable);
      } catch (GeneralSecurityException broken) {
        throw new IllegalStateException("no session key: " + key, broken);
      }
    }
  }

  String seal(Object content) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              aead.encrypt(json.writeValueAsBytes(content), purpose(content.getClass())));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty for whatever was not sealed with this key for this purpose. */
  <T> Optional<T> open(String sealed, Class<T> type) {
    try {
      var content = aead.decrypt(Base64.getUrlDecoder().decode(sealed), purpose(type));
      return Optional.of(json.readValue(content, type));
    } catch (GeneralSecurityException | IllegalArgumentException | JacksonException _) {
      return Optional.empty();
    }
  }

  private static byte[] purpose(Class<?> type) {
    return type.getSimpleName().getBytes(StandardCharsets.UTF_8);
  }

  private static void create(Path key) throws IOException, GeneralSecurityException {
    Files.createDirectories(
        key.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var keyset =
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    var temporary =
        Files.createTempFile(
            key.getParent(),
            "new-",
            ".json",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        temporary,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(temporary, key, StandardCopyOption.ATOMIC_MOVE);
  }
}
