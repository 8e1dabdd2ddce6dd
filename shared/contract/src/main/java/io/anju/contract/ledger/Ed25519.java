package io.anju.contract.ledger;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ed25519 signatures (RFC 8032). */
public final class Ed25519 {

  /** Says whether a signature is valid. */
  @FunctionalInterface
  public interface Check {

    boolean verify(byte[] publicKey, byte[] message, byte[] signature);
  }

  private static final int REMEMBERED = 4_096;

  private static final int KEY_BYTES = 32;

  /** What stands before the key in its X.509 form (RFC 8410, section 4). */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Ed25519() {}

  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (publicKey.length != KEY_BYTES) {
      return false;
    }
    try {
      var encoded = new ByteArrayOutputStream();
      encoded.writeBytes(X509_PREFIX);
      encoded.writeBytes(publicKey);
      var check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException invalid) {
      return false;
    }
  }

  /** Remembers the last valid signatures, as records that were signed together share one. */
  public static Check remembering() {
    Map<String, Boolean> valid =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
          }
        };
    return (key, message, signature) -> {
      var hex = HexFormat.of();
      String checked = hex.formatHex(key) + hex.formatHex(message) + hex.formatHex(signature);
      synchronized (valid) {
        if (valid.containsKey(checked)) {
          return true;
        }
      }
      if (!verify(key, message, signature)) {
        return false;
      }
      synchronized (valid) {
        valid.put(checked, true);
      }
      return true;
    };
  }
}
