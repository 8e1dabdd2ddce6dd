package io.anju.identity.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The RSA key that signs every token (RS256), stored as a JWK (RFC 7517); its key id is its
 * thumbprint (RFC 7638).
 */
public record SigningKeyFile(Path folder) {

  private static final int BITS = 2048;

  public RSAKey read() {
    var file = new OwnerOnlyFile(folder.resolve("signing-key.json"));
    try {
      return RSAKey.parse(file.readOrCreate(SigningKeyFile::generate));
    } catch (ParseException e) {
      throw new IllegalStateException("not a signing key: " + file.path(), e);
    }
  }

  private static String generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException("this Java cannot generate RSA keys", e);
    }
  }
}
