package io.anju.platform.error;

import io.anju.codes.date.RegistryDates;
import java.util.List;

/** What can go wrong in any service. */
public enum PlatformError implements ErrorCode {
  MALFORMED_REQUEST("malformed-request", 400),
  INVALID_REQUEST("invalid-request", 400),
  PURPOSE_REQUIRED("purpose-required", 400),
  UNAUTHENTICATED("unauthenticated", 401),
  FORBIDDEN("forbidden", 403),
  NOT_FOUND("not-found", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", 405),
  NOT_ACCEPTABLE("not-acceptable", 406),
  CONFLICT("conflict", 409),
  IN_PROGRESS("in-progress", 409),
  STALE_VERSION("stale-version", 412),
  TOO_LARGE("too-large", 413),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
  CHARACTER_UNPRINTABLE("character-unprintable", 422),
  DATE_OUT_OF_RANGE("date-out-of-range", 422),
  IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422),
  VERSION_REQUIRED("version-required", 428),
  TOO_MANY_REQUESTS("too-many-requests", 429),
  INTERNAL("internal", 500),
  /** More requests than the registry answers at this moment. */
  OVERLOADED("overloaded", 503),
  UNAVAILABLE("unavailable", 503);

  private static final String DATE_CODE = RegistryDates.OUT_OF_RANGE;

  private final String code;
  private final int status;

  PlatformError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /**
   * The code of a request with these errors: {@code invalid-request}, unless all that is wrong is
   * the year of a date, which could be read and breaks a rule.
   */
  public static PlatformError of(List<FieldError> errors) {
    return !errors.isEmpty()
            && errors.stream().allMatch(error -> error.error().code().equals(DATE_CODE))
        ? DATE_OUT_OF_RANGE
        : INVALID_REQUEST;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}
