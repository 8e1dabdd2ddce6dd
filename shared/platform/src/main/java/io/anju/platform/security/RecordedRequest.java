package io.anju.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was recorded of a request: each is recorded once, and a repeated one shows the same again.
 *
 * @param persons personIds
 * @param fields shown unmasked
 */
public record RecordedRequest(List<String> persons, Set<String> fields) {

  private static final String ATTRIBUTE = RecordedRequest.class.getName();
  private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final List<String> SHOWING_FIELDS = List.of("unmask", "reveal");

  /** How an answer is shown, not what it is about. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of("unmask", "reveal", "limit", "after", "lang");

  public static Optional<RecordedRequest> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof RecordedRequest recorded
        ? Optional.of(recorded)
        : Optional.empty();
  }

  static void mark(HttpServletRequest request, Collection<String> persons, Set<String> fields) {
    request.setAttribute(ATTRIBUTE, new RecordedRequest(List.copyOf(persons), Set.copyOf(fields)));
  }

  static boolean changes(HttpServletRequest request) {
    return CHANGES.contains(request.getMethod());
  }

  /** The fields that the request asks to see in full, whichever parameter names them. */
  static Set<String> unmasked(HttpServletRequest request) {
    return SHOWING_FIELDS.stream()
        .map(request::getParameterValues)
        .filter(values -> values != null)
        .flatMap(Arrays::stream)
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(field -> !field.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the query asks for, in one order; empty where it asks for nothing. */
  static Optional<String> question(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString())
        .map(query ->
            Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty())
                .filter(part -> !OF_THE_ANSWER.contains(part.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&")))
        .filter(question -> !question.isEmpty());
  }
}
