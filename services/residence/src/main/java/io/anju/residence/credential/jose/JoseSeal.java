package io.anju.residence.credential.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.anju.codes.DivisionCode;
import io.anju.residence.credential.Credential;
import io.anju.residence.credential.Seal;
import io.anju.residence.permit.PermitId;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;

/** Signs with ES256. The type keeps a credential from being taken for an access token, and the other way round. */
public final class JoseSeal implements Seal {

  private static final JOSEObjectType TYPE = new JOSEObjectType("anju-permit+jwt");
  private static final String CITY = "city";
  private static final String STATUS = "status";

  private final ECKey key;

  public JoseSeal(ECKey key) {
    this.key = key;
  }

  @Override
  public String sign(Credential credential) {
    var claims = new JWTClaimsSet.Builder().issuer("anju").subject(credential.permit().value())
        .claim(CITY, credential.city().value()).claim(STATUS, "valid")
        .issueTime(Date.from(credential.at())).expirationTime(Date.from(credential.until())).build();
    var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  @Override
  public Optional<Credential> read(String signed) {
    try {
      var token = SignedJWT.parse(signed);
      boolean ours = JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm()) && TYPE.equals(token.getHeader().getType())
          && token.verify(new ECDSAVerifier(key.toECPublicKey()));
      return ours ? Optional.of(credential(token.getJWTClaimsSet())) : Optional.empty();
    } catch (ParseException | JOSEException unreadable) {
      return Optional.empty();
    }
  }

  private static Credential credential(JWTClaimsSet claims) throws ParseException {
    return new Credential(new PermitId(claims.getSubject()), new DivisionCode(claims.getStringClaim(CITY)),
        claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
  }
}
