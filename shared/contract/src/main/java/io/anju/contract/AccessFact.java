package io.anju.contract;

import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.AccessSeal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to personal data, or one refusal (PIPL arts. 54-55: personal information processing is
 * audited).
 *
 * @param id UUIDv7
 * @param version always 1: an access happened once
 * @param subject who asked, as the identity provider names them
 * @param role the role they asked in
 * @param division their scope; null for roles without one
 * @param purpose the stated purpose's code; null for residents reading their own and for refusals
 *     that stated none
 * @param persons personIds whose data was asked for
 * @param fields personal fields shown unmasked
 * @param resource the path asked for, with no personal field in it
 * @param salt hides what is withheld from those who are shown a part of the record; null in older
 *     records
 * @param seal the signature of the service; null in older records
 */
public record AccessFact(
    String id,
    long version,
    Instant at,
    String subject,
    String role,
    @Nullable String division,
    @Nullable String purpose,
    @Nullable String caseNumber,
    AccessAction action,
    List<String> persons,
    List<String> fields,
    String resource,
    String service,
    @Nullable String salt,
    @Nullable AccessSeal seal)
    implements Fact {

  public AccessFact {
    persons = List.copyOf(persons);
    fields = List.copyOf(fields);
  }

  /** Not sealed yet. */
  public static AccessFact unsealed(
      String id,
      Instant at,
      String subject,
      String role,
      @Nullable String division,
      @Nullable String purpose,
      @Nullable String caseNumber,
      AccessAction action,
      List<String> persons,
      List<String> fields,
      String resource,
      String service) {
    return new AccessFact(
        id,
        1,
        at,
        subject,
        role,
        division,
        purpose,
        caseNumber,
        action,
        persons,
        fields,
        resource,
        service,
        null,
        null);
  }

  public AccessFact salted(String fresh) {
    return new AccessFact(
        id,
        version,
        at,
        subject,
        role,
        division,
        purpose,
        caseNumber,
        action,
        persons,
        fields,
        resource,
        service,
        fresh,
        null);
  }

  public AccessFact sealed(AccessSeal by) {
    return new AccessFact(
        id,
        version,
        at,
        subject,
        role,
        division,
        purpose,
        caseNumber,
        action,
        persons,
        fields,
        resource,
        service,
        salt,
        by);
  }
}
