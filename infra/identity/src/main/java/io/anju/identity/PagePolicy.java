package io.anju.identity;

import static java.util.stream.Collectors.joining;

/**
 * The content security policy of the provider's pages: no script at all, one style sheet, and forms
 * that lead here and, signed in, back to the console.
 */
final class PagePolicy {

  private PagePolicy() {}

  static String of(IdentityProperties settings) {
    return "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri"
        + " 'none'; form-action 'self' "
        + settings.consoles().stream()
            .map(console -> console.getScheme() + "://" + console.getAuthority())
            .collect(joining(" "));
  }
}
