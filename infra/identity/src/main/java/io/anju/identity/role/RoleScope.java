package io.anju.identity.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The role of a token and its scope: the division of an official, the personId of a resident or
 * landlord, the unified social credit code of an employer or agency. Absent parts are null.
 *
 * @param division a prefix of the division codes in reach: province 2 digits, city 4, county 6,
 *     street 9, community 12 (GB/T 2260, GB/T 10114), or a grid of 14 or 15
 */
public record RoleScope(
    Role role, @Nullable String division, @Nullable String person, @Nullable String uscc) {

  private static final Pattern DIVISION =
      Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|\\d{14}|\\d{15}");
  private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9]{26}");
  private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  /**
   * @throws InvalidRoleScopeException naming every part that is malformed
   */
  public RoleScope {
    var errors = malformed(division, person, uscc);
    if (!errors.isEmpty()) {
      throw new InvalidRoleScopeException(errors);
    }
  }

  private static List<String> malformed(
      @Nullable String division, @Nullable String person, @Nullable String uscc) {
    var errors = new ArrayList<String>();
    check(
        errors,
        division,
        DIVISION,
        "division",
        "the first 2, 4, 6, 9 or 12 digits of a division code or a grid code");
    check(errors, person, PERSON, "person", "a person id of 26 letters and digits");
    check(errors, uscc, USCC, "uscc", "a unified social credit code of 18 characters");
    return errors;
  }

  /** Parses a requested role and scope; refuses an unknown role by name. */
  public static RoleScope parse(
      @Nullable String role,
      @Nullable String division,
      @Nullable String person,
      @Nullable String uscc) {
    if (role == null) {
      var errors = new ArrayList<>(List.of("role is missing: one of " + Role.codes()));
      errors.addAll(malformed(division, person, uscc));
      throw new InvalidRoleScopeException(errors);
    }
    var known =
        Role.of(role)
            .orElseThrow(() ->
                new InvalidRoleScopeException(
                    List.of("role '" + role + "' is not one of " + Role.codes())));
    return new RoleScope(known, division, person, uscc);
  }

  /** The same role with a default division, for officials without one. */
  public RoleScope withDefaultDivision(String defaultDivision) {
    return role.scopeKind() == ScopeKind.DIVISION && division == null
        ? new RoleScope(role, defaultDivision, person, uscc)
        : this;
  }

  /**
   * @throws InvalidRoleScopeException if the role needs a scope that is absent
   */
  public RoleScope requireScope() {
    var missing =
        switch (role.scopeKind()) {
          case DIVISION -> division == null ? "a division" : null;
          case PERSON -> person == null ? "a person" : null;
          case PERSON_OR_ENTERPRISE -> person == null && uscc == null ? "a person or a uscc" : null;
          case ENTERPRISE -> uscc == null ? "a uscc" : null;
          case NONE -> null;
        };
    if (missing != null) {
      throw new InvalidRoleScopeException(List.of("role '" + role.code() + "' needs " + missing));
    }
    return this;
  }

  /** The subject of a token without a user: the role and its scope. */
  public String subject() {
    for (var scope : new @Nullable String[] {person, uscc, division}) {
      if (scope != null) {
        return role.code() + "@" + scope;
      }
    }
    return role.code();
  }

  private static void check(
      List<String> errors, @Nullable String value, Pattern pattern, String name, String expected) {
    if (value != null && !pattern.matcher(value).matches()) {
      errors.add(name + " '" + value + "' is not " + expected);
    }
  }
}
