package io.anju.contract.ledger;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
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

  private Ed25519() {}

  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      new Ed25519Verify(publicKey).verify(signature, message);
      return true;
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
