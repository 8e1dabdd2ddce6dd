package io.anju.platform.web;

import io.anju.codes.validation.InvalidCodeException;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.multipart.MultipartException;

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
      case UnsatisfiedServletRequestParameterException unsatisfied ->
          new RegistryException(PlatformError.INVALID_REQUEST, oneOf(unsatisfied));
      case HttpMessageNotReadableException _,
          BadRequestException _,
          RequestRejectedException _,
          InvalidParameterException _,
          MultipartException _ ->
          unreadable();
      case InvalidMimeTypeException _, InvalidMediaTypeException _ ->
          new RegistryException(PlatformError.UNSUPPORTED_MEDIA_TYPE);
      case ErrorResponse known -> byStatus(known.getStatusCode().value());
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
    var errors =
        causes(mismatch, InvalidCodeException.class)
            .findFirst()
            .map(invalid ->
                invalid.errors().stream().map(error -> new FieldError(field, error)).toList())
            .orElseGet(() -> List.of(Mismatches.error(field, typeOf(mismatch))));
    return new RegistryException(PlatformError.of(errors), errors);
  }

  /** The type of the element that was not read, where a list or an optional was asked for. */
  private static @Nullable Class<?> typeOf(TypeMismatchException mismatch) {
    var innermost = causes(mismatch, ConversionFailedException.class).reduce((_, inner) -> inner);
    return innermost.isPresent()
        ? innermost.get().getTargetType().getType()
        : mismatch.getRequiredType();
  }

  private static <T extends Throwable> Stream<T> causes(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The parameters that choose between handlers: exactly one of them is given. */
  private static List<FieldError> oneOf(UnsatisfiedServletRequestParameterException unsatisfied) {
    var names =
        unsatisfied.getParamConditionGroups().stream()
            .flatMap(Arrays::stream)
            .filter(condition -> !condition.startsWith("!"))
            .map(condition -> condition.split("=", 2)[0])
            .distinct()
            .sorted()
            .toList();
    var allowed = Map.of("allowed", String.join(", ", names));
    return names.stream().map(name -> FieldError.of(name, "one-of-these", allowed)).toList();
  }

  private static RegistryException unreadable() {
    return invalid(FieldError.of("request", "unreadable-request", Map.of()));
  }

  private static RegistryException invalid(FieldError error) {
    return new RegistryException(PlatformError.INVALID_REQUEST, List.of(error));
  }

  private static RegistryException byStatus(int status) {
    for (var code : PlatformError.values()) {
      if (code.status() == status && status != PlatformError.INVALID_REQUEST.status()) {
        return new RegistryException(code);
      }
    }
    return status < PlatformError.INTERNAL.status()
        ? unreadable()
        : new RegistryException(PlatformError.INTERNAL);
  }
}
