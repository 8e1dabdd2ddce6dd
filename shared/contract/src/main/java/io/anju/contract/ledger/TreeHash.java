package io.anju.contract.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param bytes 32 of them
 */
public record TreeHash(byte[] bytes) {

  public static final int LENGTH = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  public TreeHash {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("no SHA-256");
    }
    bytes = bytes.clone();
  }

  /** The hash of a leaf with this content (RFC 9162, 2.1.1). */
  public static TreeHash leaf(byte[] content) {
    var digest = sha256();
    digest.update(LEAF);
    return new TreeHash(digest.digest(content));
  }

  /** The hash of a node with these children (RFC 9162, 2.1.1). */
  public static TreeHash node(TreeHash left, TreeHash right) {
    var digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes);
    return new TreeHash(digest.digest(right.bytes));
  }

  /** Of a text in UTF-8. */
  public static TreeHash ofText(String text) {
    return new TreeHash(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  public static TreeHash ofHex(String hex) {
    return new TreeHash(HexFormat.of().parseHex(hex));
  }

  public static TreeHash ofBase64(String base64) {
    return new TreeHash(Base64.getDecoder().decode(base64));
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
