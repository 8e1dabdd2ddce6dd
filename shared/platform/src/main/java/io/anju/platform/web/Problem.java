package io.anju.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Locale;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code https://anju.io/problems/<code>}: a stable name, not an address to visit
 * @param errors everything that is wrong, not only the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type, String title, int status, String detail, String instance, List<Error> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPES = "https://anju.io/problems/";

  /** One thing wrong with one field. */
  public record Error(String field, String code, String message) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(
      RegistryException failure, String instance, ErrorTexts texts, Locale locale) {
    var code = failure.code();
    return new Problem(
        TYPES + code.code(),
        texts.title(code, locale),
        code.status(),
        texts.detail(failure, locale),
        instance,
        failure.errors().stream()
            .map(error ->
                new Error(
                    error.field(), error.error().code(), texts.message(error.error(), locale)))
            .toList());
  }
}
