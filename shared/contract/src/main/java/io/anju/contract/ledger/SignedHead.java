package io.anju.contract.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A head of the ledger's tree, signed, as a checkpoint in a signed note (C2SP tlog-checkpoint and
 * signed-note): name, size, root and time, a line each, an empty line, the signature. Tools that
 * witness transparency logs read it.
 *
 * @param size of entries
 * @param at when it was signed
 * @param signature 64 bytes in base64
 */
public record SignedHead(String name, long size, TreeHash root, Instant at, String signature) {

  private static final Pattern NOTE =
      Pattern.compile(
          "([^\\s+]+)\\n([1-9]\\d{0,17})\\n([A-Za-z0-9+/]{43}=)\\nsigned (\\S+)\\n\\n"
              + "— (\\S+) ([A-Za-z0-9+/]+={0,2})\\n");
  private static final int KEY_ID = 4;
  private static final int SIGNATURE = 64;
  private static final byte ED25519 = 1;

  /** Signs with a key. */
  @FunctionalInterface
  public interface Signer {

    byte[] sign(byte[] message);
  }

  public static SignedHead sign(String name, long size, TreeHash root, Instant at, Signer signer) {
    return new SignedHead(
        name,
        size,
        root,
        at,
        Base64.getEncoder().encodeToString(signer.sign(body(name, size, root, at))));
  }

  /**
   * @param publicKey 32 bytes
   */
  public String note(byte[] publicKey) {
    byte[] signed =
        ByteBuffer.allocate(KEY_ID + SIGNATURE)
            .put(keyId(name, publicKey))
            .put(Base64.getDecoder().decode(signature))
            .array();
    return new String(body(name, size, root, at), StandardCharsets.UTF_8)
        + "\n— "
        + name
        + " "
        + Base64.getEncoder().encodeToString(signed)
        + "\n";
  }

  /** Empty for what is no note of exactly this form, signed with this key. */
  public static Optional<SignedHead> read(String note, byte[] publicKey) {
    var lines = NOTE.matcher(note);
    if (!lines.matches()) {
      return Optional.empty();
    }
    try {
      byte[] signed = Base64.getDecoder().decode(lines.group(6));
      if (signed.length != KEY_ID + SIGNATURE) {
        return Optional.empty();
      }
      byte[] signature = new byte[SIGNATURE];
      System.arraycopy(signed, KEY_ID, signature, 0, SIGNATURE);
      var head =
          new SignedHead(
              lines.group(1),
              Long.parseLong(lines.group(2)),
              TreeHash.ofBase64(lines.group(3)),
              Instant.parse(lines.group(4)),
              Base64.getEncoder().encodeToString(signature));
      return head.note(publicKey).equals(note) && head.isSignedWith(publicKey)
          ? Optional.of(head)
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  public boolean isSignedWith(byte[] publicKey) {
    return Ed25519.verify(
        publicKey, body(name, size, root, at), Base64.getDecoder().decode(signature));
  }

  private static byte[] body(String name, long size, TreeHash root, Instant at) {
    return (name + "\n" + size + "\n" + root.base64() + "\nsigned " + at + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] keyId(String name, byte[] publicKey) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(ED25519);
      byte[] id = new byte[KEY_ID];
      System.arraycopy(digest.digest(publicKey), 0, id, 0, KEY_ID);
      return id;
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
