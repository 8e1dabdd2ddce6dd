package io.anju.residence.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectDecoder;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.anju.codes.DivisionCode;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import io.anju.residence.credential.Claim;
import io.anju.residence.credential.Credential;
import io.anju.residence.permit.application.PermitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdJwtCredentialSignerTest {

  private static final Credential CREDENTIAL =
      new Credential(
          new PermitId("01920000-0000-7000-8000-000000000001"),
          new DivisionCode("3205"),
          Instant.parse("2026-03-01T00:00:00Z"),
          Instant.parse("2026-03-01T00:10:00Z"),
          Map.of(Claim.NAME, "欧阳晨曦", Claim.OVER_18, true));

  @TempDir private Path folder;
  @TempDir private Path other;
  private SdJwtCredentialSigner signer;

  @BeforeEach
  void open() {
    signer = signer(folder);
  }

  @Test
  void signed_credential_is_verified_after_a_restart() {
    String signed = signer.sign(CREDENTIAL, Set.of(Claim.NAME, Claim.OVER_18));
    assertThat(signer(folder).verify(signed)).contains(CREDENTIAL);
  }

  @Test
  void undisclosed_claims_are_not_readable() throws Exception {
    String signed = signer.sign(CREDENTIAL, Set.of(Claim.OVER_18));
    assertThat(signer.verify(signed).orElseThrow().claims()).isEqualTo(Map.of(Claim.OVER_18, true));
    var payload = SignedJWT.parse(SDJWT.parse(signed).getCredentialJwt()).getPayload().toString();
    assertThat(payload).doesNotContain("欧阳晨曦", CREDENTIAL.permit().value(), "name");
  }

  @Test
  void two_credentials_of_one_permit_are_unlinkable() throws Exception {
    var first =
        SignedJWT.parse(SDJWT.parse(signer.sign(CREDENTIAL, Set.of())).getCredentialJwt())
            .getJWTClaimsSet();
    var second =
        SignedJWT.parse(SDJWT.parse(signer.sign(CREDENTIAL, Set.of())).getCredentialJwt())
            .getJWTClaimsSet();
    assertThat(first.getStringClaim("handle")).isNotEqualTo(second.getStringClaim("handle"));
    assertThat(first.getStringListClaim("_sd"))
        .doesNotContainAnyElementsOf(second.getStringListClaim("_sd"));
    assertThat(first.getSubject()).isNull();
  }

  /**
   * As somebody without a connection would: from the published key and the text alone, by the
   * standards' own libraries.
   */
  @Test
  void credential_is_verified_offline_with_the_published_key() throws Exception {
    var presented = SDJWT.parse(signer.sign(CREDENTIAL, Set.of(Claim.NAME)));
    var token = SignedJWT.parse(presented.getCredentialJwt());
    @SuppressWarnings("unchecked")
    var keys = JWKSet.parse((Map<String, Object>) signer.issuerMetadata().get("jwks"));
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
    var claims =
        new SDObjectDecoder()
            .decode(token.getJWTClaimsSet().getClaims(), presented.getDisclosures());
    assertThat(claims)
        .containsEntry("iss", "https://anju.example")
        .containsEntry("vct", SdJwtCredentialSigner.RESIDENCE_PERMIT)
        .containsEntry("city", "3205")
        .containsEntry("valid", true)
        .containsEntry("name", "欧阳晨曦")
        .doesNotContainKey("ageOver18");
  }

  @Test
  void changed_extended_or_foreign_credential_is_not_genuine() {
    String signed = signer.sign(CREDENTIAL, Set.of());
    String[] parts = signed.split("\\.");
    char flipped = parts[1].charAt(20) == 'A' ? 'B' : 'A';
    String changed =
        parts[0]
            + "."
            + parts[1].substring(0, 20)
            + flipped
            + parts[1].substring(21)
            + "."
            + parts[2];
    assertThat(signer.verify(changed)).isEmpty();
    assertThat(
            signer.verify(
                new SDJWT(
                        SDJWT.parse(signed).getCredentialJwt(),
                        List.of(new Disclosure("name", "别人")))
                    .toString()))
        .isEmpty();
    assertThat(signer.verify(signer(other).sign(CREDENTIAL, Set.of()))).isEmpty();
    assertThat(signer.verify("rubbish")).isEmpty();
  }

  @Test
  void key_file_is_readable_by_its_owner_only() throws Exception {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("credential.json"))))
        .isEqualTo("rw-------");
  }

  private static SdJwtCredentialSigner signer(Path folder) {
    return new SdJwtCredentialSigner(
        "https://anju.example",
        CredentialKey.openOrCreate(folder),
        new PersonalFields(RegistryKeys.openOrCreate(folder)));
  }
}
