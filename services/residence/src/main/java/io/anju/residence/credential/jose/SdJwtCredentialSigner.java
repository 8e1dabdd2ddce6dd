package io.anju.residence.credential.jose;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectBuilder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.anju.codes.DivisionCode;
import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.credential.Claim;
import io.anju.residence.credential.Credential;
import io.anju.residence.credential.CredentialSigner;
import io.anju.residence.permit.application.PermitId;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Credentials as SD-JWT VC (RFC 9901, and its profile for verifiable credentials), signed with
 * ES256. The type keeps a credential from being taken for an access token, and the other way round.
 * The permit is named by a text only the registry can open, another one each time, so that two who
 * were shown credentials cannot tell whether they met the same person.
 */
public final class SdJwtCredentialSigner implements CredentialSigner {

  /** The credential's type ({@code vct}). */
  public static final String RESIDENCE_PERMIT = "urn:anju:residence-permit:1";

  private static final JOSEObjectType TYPE = new JOSEObjectType("dc+sd-jwt");
  private static final String CITY = "city";
  private static final String VALID = "valid";
  private static final String HANDLE = "handle";
  private static final String FIELD = "credential-handle";

  private final String issuer;
  private final ECKey key;
  private final PersonalFields fields;

  /**
   * @param issuer the address the public key is published under
   */
  public SdJwtCredentialSigner(String issuer, ECKey key, PersonalFields fields) {
    this.issuer = issuer;
    this.key = key;
    this.fields = fields;
  }

  @Override
  public String sign(Credential credential, Set<Claim> shown) {
    var body = new SDObjectBuilder();
    var disclosures = new ArrayList<Disclosure>();
    credential
        .claims()
        .forEach((claim, value) -> {
          var disclosure = body.putSDClaim(claim.term(), value);
          if (shown.contains(claim)) {
            disclosures.add(disclosure);
          }
        });
    var claims = new JWTClaimsSet.Builder();
    body.build(true).forEach(claims::claim);
    claims
        .issuer(issuer)
        .claim("vct", RESIDENCE_PERMIT)
        .claim(CITY, credential.city().value())
        .claim(VALID, true)
        .claim(HANDLE, fields.encrypt(FIELD, credential.permit().value()).ciphertext())
        .issueTime(Date.from(credential.issuedAt()))
        .expirationTime(Date.from(credential.expiresAt()));
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return new SDJWT(token.serialize(), disclosures).toString();
  }

  @Override
  public Optional<Credential> verify(String signed) {
    try {
      var presented = SDJWT.parse(signed);
      var token = SignedJWT.parse(presented.getCredentialJwt());
      boolean ours =
          JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
              && TYPE.equals(token.getHeader().getType())
              && token.verify(new ECDSAVerifier(key.toECPublicKey()));
      return ours
          ? credential(token.getJWTClaimsSet(), presented.getDisclosures())
          : Optional.empty();
    } catch (ParseException
        | JOSEException
        | IllegalArgumentException
        | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  /** Empty where something is disclosed that was not signed. */
  private Optional<Credential> credential(JWTClaimsSet claims, List<Disclosure> disclosures)
      throws ParseException {
    var digests = claims.getStringListClaim("_sd");
    var shown = new EnumMap<Claim, Object>(Claim.class);
    for (var disclosure : disclosures) {
      var claim = Claim.of(disclosure.getClaimName());
      if (claim.isEmpty() || !digests.contains(disclosure.digest())) {
        return Optional.empty();
      }
      shown.put(claim.get(), disclosure.getClaimValue());
    }
    var permit = new PermitId(fields.decrypt(FIELD, new Encrypted(claims.getStringClaim(HANDLE))));
    return Optional.of(
        new Credential(
            permit,
            new DivisionCode(claims.getStringClaim(CITY)),
            claims.getIssueTime().toInstant(),
            claims.getExpirationTime().toInstant(),
            shown));
  }

  @Override
  public Map<String, Object> issuerMetadata() {
    return Map.of("issuer", issuer, "jwks", new JWKSet(key.toPublicJWK()).toJSONObject());
  }
}
