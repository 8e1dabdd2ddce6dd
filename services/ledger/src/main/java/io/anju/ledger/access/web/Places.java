package io.anju.ledger.access.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Places in the ledger as parameters. */
public final class Places {

  private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,17}");

  private Places() {}

  /** From 1 on; {@code invalid-request} for anything else. */
  public static long read(String parameter, String text) {
    if (!PLACE.matcher(text).matches()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(
              FieldError.of(
                  parameter,
                  "out-of-range",
                  Map.of("min", "1", "max", Long.toString(999_999_999_999_999_999L)))));
    }
    return Long.parseLong(text);
  }
}
