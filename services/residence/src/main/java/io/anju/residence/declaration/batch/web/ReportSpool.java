package io.anju.residence.declaration.batch.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps a report of any length on disk until it is sent, so that it takes no memory. It is
 * encrypted with a key that only this object has, readable by the service's user alone, and gone
 * when closed.
 */
final class ReportSpool implements Closeable {

  private static final String CIPHER = "AES/CTR/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int BLOCK_BYTES = 16;

  private final Path file;
  private final SecretKeySpec key;
  private final IvParameterSpec start;

  ReportSpool() throws IOException {
    var random = new SecureRandom();
    byte[] secret = new byte[KEY_BYTES];
    random.nextBytes(secret);
    byte[] counter = new byte[BLOCK_BYTES];
    random.nextBytes(counter);
    this.key = new SecretKeySpec(secret, "AES");
    this.start = new IvParameterSpec(counter);
    this.file =
        Files.createTempFile(
            "declarations-",
            ".report",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  /** Where the report is written, once. */
  OutputStream write() throws IOException {
    return new CipherOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file)), cipher(Cipher.ENCRYPT_MODE));
  }

  /** Where it is kept; not readable without the key. */
  Path file() {
    return file;
  }

  void sendTo(OutputStream out) throws IOException {
    try (var report =
        new CipherInputStream(
            new BufferedInputStream(Files.newInputStream(file)), cipher(Cipher.DECRYPT_MODE))) {
      report.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private Cipher cipher(int mode) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, start);
      return cipher;
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
