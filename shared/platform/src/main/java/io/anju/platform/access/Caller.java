package io.anju.platform.access;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, as the token says.
 *
 * @param subject the identity provider's name for them
 * @param division an official's scope: everything whose code begins with it
 * @param person the caller's own personId, for residents, landlords and agents
 * @param uscc the caller's enterprise or agency
 * @param purpose the stated purpose of a read of personal data ({@code Anju-Purpose})
 */
public record Caller(
    String subject,
    Set<Role> roles,
    Optional<DivisionCode> division,
    Optional<PersonId> person,
    Optional<CreditCode> uscc,
    Optional<String> purpose,
    Optional<String> caseNumber) {

  /** The registry itself: the relay, consumers of facts, scheduled work. */
  public static final Caller SYSTEM =
      new Caller(
          "anju",
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean official() {
    return roles.stream().anyMatch(Role::official);
  }

  public boolean is(PersonId someone) {
    return person.filter(someone::equals).isPresent();
  }
}
