package io.anju.platform.web;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where what went wrong becomes an answer. No exception's own text ever leaves. */
@RestControllerAdvice
final class ExceptionAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ExceptionAdvice.class);

  private final ProblemWriter problems;

  ExceptionAdvice(ProblemWriter problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void handleRegistryException(
      RegistryException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(failure, request, response);
  }

  @ExceptionHandler
  void handleException(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(toRegistryException(failure), request, response);
  }

  /** What went wrong, as a refusal with a code; what nobody foresaw is logged here. */
  static RegistryException toRegistryException(Exception failure) {
    return switch (failure) {
      case TypeMismatchException mismatch -> mismatch(mismatch);
      case HttpMessageNotReadableException _ ->
          new RegistryException(
              PlatformError.MALFORMED_REQUEST, Map.of("line", "1", "column", "1"));
      case MongoSocketException unavailable -> unavailable(unavailable);
      case MongoClientException unavailable -> unavailable(unavailable);
      case MongoException unavailable when unavailable.hasErrorLabel("RetryableWriteError") ->
          unavailable(unavailable);
      case ErrorResponse known -> new RegistryException(byStatus(known.getStatusCode().value()));
      default -> {
        LOG.error("unexpected failure", failure);
        yield new RegistryException(PlatformError.INTERNAL);
      }
    };
  }

  private static RegistryException mismatch(TypeMismatchException mismatch) {
    String field = mismatch.getPropertyName() == null ? "" : mismatch.getPropertyName();
    for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidCodeException invalid) {
        return new RegistryException(
            PlatformError.INVALID_REQUEST,
            invalid.errors().stream().map(error -> new FieldError(field, error)).toList());
      }
    }
    String expected =
        mismatch.getRequiredType() == null ? "value" : mismatch.getRequiredType().getSimpleName();
    return new RegistryException(
        PlatformError.INVALID_REQUEST,
        List.of(FieldError.of(field, "wrong-type", Map.of("expected", expected))));
  }

  private static RegistryException unavailable(MongoException unavailable) {
    LOG.warn("the store is away: {}", unavailable.getClass().getSimpleName());
    return new RegistryException(PlatformError.UNAVAILABLE);
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
