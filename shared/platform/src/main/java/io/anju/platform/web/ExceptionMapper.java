package io.anju.platform.web;

import io.anju.codes.validation.InvalidCodeException;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** Gives every exception the code that it is answered with; unexpected ones are logged. */
final class ExceptionMapper {

  private static final Logger LOG = LoggerFactory.getLogger(ExceptionMapper.class);

  private final List<FailureClassifier> classifiers;

  ExceptionMapper(List<FailureClassifier> classifiers) {
    this.classifiers = List.copyOf(classifiers);
  }

  RegistryException toRegistryException(Exception failure) {
    return switch (failure) {
      case RegistryException known -> known;
      case TypeMismatchException mismatch -> mismatch(mismatch);
      case MissingServletRequestParameterException missing ->
          invalid(FieldError.of(missing.getParameterName(), "required", Map.of()));
      case MissingRequestHeaderException missing ->
          invalid(FieldError.of(missing.getHeaderName(), "required", Map.of()));
      case HttpMessageNotReadableException _ ->
          new RegistryException(
              PlatformError.MALFORMED_REQUEST, Map.of("line", "1", "column", "1"));
      case ErrorResponse known -> new RegistryException(byStatus(known.getStatusCode().value()));
      case Exception unavailable when isUnavailable(unavailable) -> {
        LOG.warn("a part is unavailable: {}", unavailable.getClass().getSimpleName());
        yield new RegistryException(PlatformError.UNAVAILABLE);
      }
      default -> {
        LOG.error("unexpected failure", failure);
        yield new RegistryException(PlatformError.INTERNAL);
      }
    };
  }

  private boolean isUnavailable(Exception failure) {
    return classifiers.stream().anyMatch(classifier -> classifier.isUnavailable(failure));
  }

  private static RegistryException mismatch(TypeMismatchException mismatch) {
    String field = Optional.ofNullable(mismatch.getPropertyName()).orElse("");
    return Stream.<Throwable>iterate(mismatch, cause -> cause != null, Throwable::getCause)
        .filter(InvalidCodeException.class::isInstance)
        .map(InvalidCodeException.class::cast)
        .findFirst()
        .map(invalid ->
            new RegistryException(
                PlatformError.INVALID_REQUEST,
                invalid.errors().stream().map(error -> new FieldError(field, error)).toList()))
        .orElseGet(() -> invalid(mismatch(field, mismatch.getRequiredType())));
  }

  private static FieldError mismatch(String field, @Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      return FieldError.of(
          field,
          "not-one-of",
          Map.of(
              "allowed",
              Arrays.stream(type.getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", "))));
    }
    if (type != null && Temporal.class.isAssignableFrom(type)) {
      return FieldError.of(field, "not-a-date", Map.of());
    }
    return FieldError.of(field, "wrong-type", Map.of("expected", jsonType(type)));
  }

  /** As JSON names it, never a class. */
  private static String jsonType(@Nullable Class<?> type) {
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "integer";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    return type != null && Number.class.isAssignableFrom(type) ? "number" : "string";
  }

  private static RegistryException invalid(FieldError error) {
    return new RegistryException(PlatformError.INVALID_REQUEST, List.of(error));
  }

  private static ErrorCode byStatus(int status) {
    for (var code : PlatformError.values()) {
      if (code.status() == status
          && code != PlatformError.MALFORMED_REQUEST
          && code != PlatformError.PURPOSE_REQUIRED) {
        return code;
      }
    }
    return status < 500 ? PlatformError.INVALID_REQUEST : PlatformError.INTERNAL;
  }
}
