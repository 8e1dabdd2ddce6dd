package io.anju.identity.token;

import io.anju.identity.role.InvalidRoleScopeException;
import io.anju.identity.role.RoleScope;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * The role and scope requested by the command line's client in a token request, as the parameters
 * {@code role}, {@code division}, {@code person} and {@code uscc} beside the standard ones (RFC
 * 6749, sections 4.4.2 and 8.2).
 *
 * @param defaultDivision the division of officials without one
 */
record RoleScopeParameters(String defaultDivision) {

  /**
   * @throws OAuth2AuthenticationException {@code invalid_request}, whose description names the
   *     errors
   */
  RoleScope parse(Map<String, Object> parameters) {
    try {
      return RoleScope.parse(
              singleValue(parameters, "role"),
              singleValue(parameters, "division"),
              singleValue(parameters, "person"),
              singleValue(parameters, "uscc"))
          .withDefaultDivision(defaultDivision)
          .requireScope();
    } catch (InvalidRoleScopeException e) {
      throw invalid(e.errors());
    }
  }

  private static @Nullable String singleValue(Map<String, Object> parameters, String name) {
    return switch (parameters.get(name)) {
      case null -> null;
      case String value -> value.isBlank() ? null : value;
      case Object several -> throw invalid(name + " is given more than once");
    };
  }

  private static OAuth2AuthenticationException invalid(String why) {
    // RFC 6749, 5.2: an error description holds printable ASCII without quotation marks and
    // backslashes.
    return new OAuth2AuthenticationException(
        new OAuth2Error(
            OAuth2ErrorCodes.INVALID_REQUEST,
            why.replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "?"),
            null));
  }
}
