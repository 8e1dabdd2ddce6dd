package io.anju.residence.credential.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The key credentials are signed with: {@code credential.json} (JWK, P-256) beside the registry's
 * other keys.
 */
public final class CredentialKey {

  private CredentialKey() {}

  /**
   * Reads the key of a folder, or makes it: readable by its owner alone. Safe when several
   * processes start at once.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   * @throws IllegalStateException where the file holds no key
   */
  public static ECKey openOrCreate(Path folder) {
    synchronized (CredentialKey.class) {
      var file = folder.resolve("credential.json");
      try (var channel =
              FileChannel.open(
                  folder.resolve(".credential.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        return Files.exists(file) ? ECKey.parse(Files.readString(file)) : create(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("credential key in " + folder, unreadable);
      } catch (ParseException | JOSEException broken) {
        throw new IllegalStateException("no credential key in " + folder, broken);
      }
    }
  }

  private static ECKey create(Path file) throws IOException, JOSEException {
    var key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    var draft =
        Files.createTempFile(
            file.getParent(),
            "new-",
            ".json",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(key.toJSONString().getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }
}
