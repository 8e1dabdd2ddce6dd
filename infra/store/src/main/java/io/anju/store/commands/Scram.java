package io.anju.store.commands;

import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The server's side of SCRAM-SHA-256 (RFC 5802, RFC 7677), for one user. */
public final class Scram {
  public static final String MECHANISM = "SCRAM-SHA-256";
  private static final int ITERATIONS = 15_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String user;
  private final byte[] salt = random(28);
  private final byte[] storedKey;
  private final byte[] serverKey;

  public Scram(String user, String password) {
    this.user = user;
    try {
      byte[] salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256))
              .getEncoded();
      storedKey = sha256(hmac(salted, "Client Key"));
      serverKey = hmac(salted, "Server Key");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM lacks SHA-256", e);
    }
  }

  String user() {
    return user;
  }

  /** An authentication between the client's first message and its last. */
  record Exchange(String clientFirstBare, String serverFirst, String nonce, boolean skipEmpty) {}

  Exchange begin(byte[] payload, boolean skipEmpty) {
    String message = new String(payload, StandardCharsets.UTF_8);
    if (!message.startsWith("n,,") && !message.startsWith("y,,")) {
      throw failed();
    }
    String bare = message.substring(3);
    var fields = fields(bare);
    if (!user.equals(String.valueOf(fields.get("n")).replace("=2C", ",").replace("=3D", "="))) {
      throw failed();
    }
    String nonce = fields.get("r") + Base64.getEncoder().encodeToString(random(24));
    String first =
        "r=" + nonce + ",s=" + Base64.getEncoder().encodeToString(salt) + ",i=" + ITERATIONS;
    return new Exchange(bare, first, nonce, skipEmpty);
  }

  /** Checks the client's proof and returns the server's signature; fails with 18. */
  String finish(Exchange exchange, byte[] payload) {
    String message = new String(payload, StandardCharsets.UTF_8);
    var fields = fields(message);
    int proofAt = message.lastIndexOf(",p=");
    if (proofAt < 0 || !exchange.nonce().equals(fields.get("r"))) {
      throw failed();
    }
    String signed =
        exchange.clientFirstBare()
            + ","
            + exchange.serverFirst()
            + ","
            + message.substring(0, proofAt);
    try {
      byte[] clientKey = Base64.getDecoder().decode(fields.get("p"));
      byte[] signature = hmac(storedKey, signed);
      if (clientKey.length != signature.length) {
        throw failed();
      }
      for (int i = 0; i < clientKey.length; i++) {
        clientKey[i] ^= signature[i];
      }
      if (!MessageDigest.isEqual(sha256(clientKey), storedKey)) {
        throw failed();
      }
      return "v=" + Base64.getEncoder().encodeToString(hmac(serverKey, signed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw failed();
    }
  }

  static CommandError failed() {
    return new CommandError(MongoErrorCode.AUTHENTICATION_FAILED, "Authentication failed.");
  }

  private static Map<String, String> fields(String message) {
    return Arrays.stream(message.split(","))
        .filter(field -> field.indexOf('=') == 1)
        .collect(
            Collectors.toMap(
                field -> field.substring(0, 1), field -> field.substring(2), (a, b) -> a));
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
