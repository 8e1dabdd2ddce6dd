package io.anju.platform.security;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads a caller off a token's claims. A claim that cannot be read counts as absent, which permits
 * less, never more.
 */
final class CallerClaims {

  private static final Pattern PURPOSE = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern CASE = Pattern.compile("[\\p{L}\\p{N}〔〕()（）_./-]{1,64}");

  private CallerClaims() {}

  static Caller of(Jwt token, @Nullable String purpose, @Nullable String caseNumber) {
    List<String> roles = token.getClaimAsStringList("roles");
    return new Caller(
        Objects.requireNonNull(token.getSubject(), "a token without a subject"),
        roles == null
            ? java.util.Set.of()
            : roles.stream().map(Role::named).flatMap(Optional::stream).collect(Collectors.toSet()),
        claim(token, "division").flatMap(text -> DivisionCode.check(text).value()),
        claim(token, "person").flatMap(text -> PersonId.check(text).value()),
        // Form alone: a code of the pilot years, accepted with an override, signs in like any
        // other.
        claim(token, "uscc").flatMap(text -> Checked.of(() -> new CreditCode(text)).value()),
        Optional.ofNullable(purpose).filter(text -> PURPOSE.matcher(text).matches()),
        Optional.ofNullable(caseNumber).filter(text -> CASE.matcher(text).matches()));
  }

  private static Optional<String> claim(Jwt token, String name) {
    return Optional.ofNullable(token.getClaimAsString(name)).filter(text -> !text.isBlank());
  }
}
