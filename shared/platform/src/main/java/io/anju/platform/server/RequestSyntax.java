package io.anju.platform.server;

import io.anju.platform.error.FieldError;
import io.anju.platform.web.Characters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the texts of a request's path, query and headers that are not readable UTF-8. */
final class RequestSyntax {

  private static final int MAX_PARAMETERS = 100;
  private static final String UNREADABLE = "unreadable-character";

  /** The headers whose text the registry reads; others may hold anything. */
  private static final Set<String> READ_HEADERS =
      Set.of(
          "accept",
          "accept-language",
          "authorization",
          "content-range",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-none-match",
          "range");

  private final List<FieldError> errors = new ArrayList<>();

  private RequestSyntax() {}

  static List<FieldError> errors(HttpServletRequest request) {
    var syntax = new RequestSyntax();
    if (decoded(request.getRequestURI(), false).isEmpty()) {
      syntax.unreadable("path");
    }
    Optional.ofNullable(request.getQueryString()).ifPresent(syntax::checkQuery);
    request
        .getHeaderNames()
        .asIterator()
        .forEachRemaining(name -> syntax.checkHeader(request, name));
    return syntax.errors;
  }

  private void checkQuery(String query) {
    String[] parameters = query.split("&", -1);
    if (parameters.length > MAX_PARAMETERS) {
      errors.add(
          FieldError.of("query", "too-many", Map.of("max", Integer.toString(MAX_PARAMETERS))));
      return;
    }
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      var name = decoded(parts[0], true);
      if (name.isEmpty()) {
        unreadable("query");
      } else if (parts.length == 2 && decoded(parts[1], true).isEmpty()) {
        unreadable(name.get());
      }
    }
  }

  private void checkHeader(HttpServletRequest request, String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (READ_HEADERS.contains(lowerCase) || lowerCase.startsWith("anju-")) {
      for (var values = request.getHeaders(name); values.hasMoreElements(); ) {
        String value = values.nextElement();
        if (!plain(value) && Characters.ofHeader(value).isEmpty()) {
          unreadable(name);
          return;
        }
      }
    }
  }

  /** Printable ASCII, which nearly every text is and which needs no decoder. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private void unreadable(String field) {
    errors.add(FieldError.of(field, UNREADABLE, Map.of()));
  }

  /** Empty for what is no percent-encoded, readable UTF-8. */
  private static Optional<String> decoded(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0 && plain(text)) {
      return Optional.of(plusIsSpace ? text.replace('+', ' ') : text);
    }
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '%') {
        int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(plusIsSpace && next == '+' ? ' ' : next);
      }
    }
    return Characters.utf8(bytes.toByteArray());
  }
}
