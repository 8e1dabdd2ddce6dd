package io.anju.identity.token;

import io.anju.identity.mandate.Mandate;
import io.anju.identity.mandate.UnfitMandate;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * The mandate asked for in a token request of the command line's client, as the parameters {@code role}, {@code division},
 * {@code person} and {@code uscc} beside the standard ones (RFC 6749, sections 4.4.2 and 8.2).
 *
 * @param division where an official acts who names no division
 */
record AskedMandate(String division) {

  /** @throws OAuth2AuthenticationException {@code invalid_request}, whose description names what is wrong */
  Mandate of(Map<String, Object> parameters) {
    try {
      return Mandate.asked(single(parameters, "role"), single(parameters, "division"),
          single(parameters, "person"), single(parameters, "uscc")).within(division).bounded();
    } catch (UnfitMandate e) {
      throw invalid(e.getMessage());
    }
  }

  private static String single(Map<String, Object> parameters, String name) {
    return switch (parameters.get(name)) {
      case null -> null;
      case String value -> value.isBlank() ? null : value;
      case Object several -> throw invalid(name + " stands there more than once");
    };
  }

  private static OAuth2AuthenticationException invalid(String why) {
    // RFC 6749, 5.2: an error description holds printable ASCII without quotation marks and backslashes.
    return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST,
        why.replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "?"), null));
  }
}
