package io.anju.identity.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a token lets its holder act as, and where: a role, the division an official is confined to, the person a resident
 * or landlord is, the unified social credit code an employer or agency acts for. Absent parts are null.
 *
 * @param division a prefix of the division codes in reach: province 2 digits, city 4, county 6, street 9, community 12
 *     (GB/T 2260, GB/T 10114), or a grid of 14 or 15
 */
public record Mandate(Role role, String division, String person, String uscc) {

  private static final Pattern DIVISION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|\\d{14}|\\d{15}");
  private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9]{26}");
  private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  /** @throws UnfitMandate naming every part that is malformed */
  public Mandate {
    var wrongs = new ArrayList<String>();
    if (role == null) {
      wrongs.add("role is missing: one of " + Role.codes());
    }
    check(wrongs, division, DIVISION, "division", "the first 2, 4, 6, 9 or 12 digits of a division code or a grid code");
    check(wrongs, person, PERSON, "person", "a person id of 26 letters and digits");
    check(wrongs, uscc, USCC, "uscc", "a unified social credit code of 18 characters");
    if (!wrongs.isEmpty()) {
      throw new UnfitMandate(wrongs);
    }
  }

  /** Reads a mandate from what was asked for; a role unknown to the registry is refused by name. */
  public static Mandate asked(String role, String division, String person, String uscc) {
    if (role != null && Role.of(role).isEmpty()) {
      throw new UnfitMandate(List.of("role '" + role + "' is not one of " + Role.codes()));
    }
    return new Mandate(role == null ? null : Role.of(role).orElseThrow(), division, person, uscc);
  }

  /** The same mandate within a division, for officials who did not name theirs. */
  public Mandate within(String otherwise) {
    return role.bound() == Bound.DIVISION && division == null ? new Mandate(role, otherwise, person, uscc) : this;
  }

  /** @throws UnfitMandate if the role needs a person or a unit and there is none */
  public Mandate bounded() {
    var missing = switch (role.bound()) {
      case DIVISION -> division == null ? "a division" : null;
      case PERSON -> person == null ? "a person" : null;
      case PERSON_OR_UNIT -> person == null && uscc == null ? "a person or a uscc" : null;
      case UNIT -> uscc == null ? "a uscc" : null;
      case NONE -> null;
    };
    if (missing != null) {
      throw new UnfitMandate(List.of("role '" + role.code() + "' needs " + missing));
    }
    return this;
  }

  /** Who the token is about where no user stands behind it: the role and what confines it. */
  public String subject() {
    for (var bound : new String[] {person, uscc, division}) {
      if (bound != null) {
        return role.code() + "@" + bound;
      }
    }
    return role.code();
  }

  private static void check(List<String> wrongs, String value, Pattern form, String name, String expected) {
    if (value != null && !form.matcher(value).matches()) {
      wrongs.add(name + " '" + value + "' is not " + expected);
    }
  }
}
