package io.anju.residence.credential;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.credential.Verification.Status;
import io.anju.residence.division.City;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Issues and verifies credentials. */
public final class Credentials {

  private static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final int ADULT = 18;

  private final Permits permits;
  private final Persons persons;
  private final CredentialSigner signer;
  private final Clock clock;

  public Credentials(Permits permits, Persons persons, CredentialSigner signer, Clock clock) {
    this.permits = permits;
    this.persons = persons;
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * Issues a credential that is valid for ten minutes. Refuses with {@code permit-not-active} for a
   * permit that is not in use today.
   *
   * @param shown what its reader learns beside "a permit in use in this city"
   */
  public IssuedCredential issue(PermitId id, Set<Claim> shown) {
    var active = requireActive(id);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var city = City.of(active.application().division());
    return new IssuedCredential(
        active.holder(),
        signer.sign(
            new Credential(active.id(), city, now, now.plus(LIFETIME), claims(active)), shown));
  }

  /** The permit, where it is in use today; otherwise {@code permit-not-active}. */
  public ActivePermit requireActive(PermitId id) {
    var permit = permits.require(id).state();
    return switch (permit) {
      case ActivePermit active -> active;
      case AcceptedPermit _,
          ApprovedPermit _,
          RefusedPermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          throw new RegistryException(
              ResidenceError.PERMIT_NOT_ACTIVE, Map.of("status", permit.status().name()));
    };
  }

  private Map<Claim, Object> claims(ActivePermit permit) {
    // The right to the permit was checked; the holder's record may lie outside the caller's scope.
    Person person = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var claims = new EnumMap<Claim, Object>(Claim.class);
    claims.put(Claim.NAME, person.identity().name().value());
    claims.put(Claim.SEX, person.identity().sex().name());
    person.identity().birthDate().ifPresent(born -> claims.put(Claim.BIRTH_DATE, born.toString()));
    person.ageOn(LocalDate.now(clock)).ifPresent(age -> claims.put(Claim.OVER_18, age >= ADULT));
    claims.put(
        Claim.DISTRICT, permit.application().division().at(DivisionCode.Level.DISTRICT).value());
    claims.put(Claim.CARD_NUMBER, permit.card().number().value());
    claims.put(Claim.ISSUED_ON, permit.card().issuedOn().toString());
    claims.put(Claim.ENDORSE_BY, permit.endorsement().windowCloses().toString());
    claims.put(Claim.COUNTS_FROM, permit.endorsement().countsFrom().toString());
    return claims;
  }

  /** Reads the permit itself, so that one suspended a minute ago is not accepted. */
  public Verification verify(String signed) {
    return signer
        .verify(signed)
        .map(this::verification)
        .orElseGet(
            () -> new Verification(false, Status.NOT_GENUINE, clock.instant(), null, Map.of()));
  }

  private Verification verification(Credential credential) {
    var status = currentStatus(credential);
    var shown = new TreeMap<String, Object>();
    credential.claims().forEach((claim, value) -> shown.put(claim.term(), value));
    return new Verification(
        status == Status.ACTIVE, status, clock.instant(), credential.city().value(), shown);
  }

  private Status currentStatus(Credential credential) {
    if (!clock.instant().isBefore(credential.expiresAt())) {
      return Status.EXPIRED;
    }
    // Anybody may verify a credential, without an account.
    var permit = CurrentCaller.asSystem(() -> permits.require(credential.permit())).state();
    return switch (permit) {
      case ActivePermit _ -> Status.ACTIVE;
      case SuspendedPermit _ -> Status.SUSPENDED;
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ ->
          Status.CANCELLED;
    };
  }

  /** What anybody needs to check a credential without asking the registry. */
  public Map<String, Object> issuerMetadata() {
    return signer.issuerMetadata();
  }
}
