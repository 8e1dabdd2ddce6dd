package io.anju.platform.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** An Ed25519 key (RFC 8032), made at the first start and kept outside the databases. */
public final class SigningKey {

  private final PublicKeySign signing;
  private final byte[] publicKey;

  private SigningKey(PublicKeySign signing, byte[] publicKey) {
    this.signing = signing;
    this.publicKey = publicKey;
  }

  /**
   * The key in {@code <name>.json} of a folder.
   *
   * @throws java.io.UncheckedIOException where the folder cannot be read or written
   * @throws IllegalStateException where the file holds no keyset
   */
  public static SigningKey openOrCreate(Path folder, String name) {
    return Keysets.in(
        folder,
        keysets -> {
          SignatureConfig.register();
          return of(
              keysets.openOrCreate(
                  name + ".json", PredefinedSignatureParameters.ED25519WithRawOutput));
        });
  }

  /** A key that is kept nowhere. */
  public static SigningKey fresh() {
    try {
      SignatureConfig.register();
      return of(
          KeysetHandle.generateNew(
              PredefinedSignatureParameters.ED25519WithRawOutput, RegistryConfiguration.get()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static SigningKey of(KeysetHandle keyset) throws GeneralSecurityException {
    if (!(keyset.getPublicKeysetHandle().getPrimary().getKey() instanceof Ed25519PublicKey known)) {
      throw new GeneralSecurityException("no Ed25519 key");
    }
    return new SigningKey(
        keyset.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class),
        known.getPublicKeyBytes().toByteArray());
  }

  /** 64 bytes. */
  public byte[] sign(byte[] message) {
    try {
      return signing.sign(message);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** 32 bytes. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** The public key in base64. */
  public String name() {
    return Base64.getEncoder().encodeToString(publicKey);
  }
}
