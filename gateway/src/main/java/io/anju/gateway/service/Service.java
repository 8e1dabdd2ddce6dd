package io.anju.gateway.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service behind the gateway. */
public enum Service {
  RESIDENCE,
  HOUSING,
  EMPLOYMENT,
  OVERVIEW,
  LEDGER,
  /** The embedded provider: accounts alone; people sign in at the provider itself. */
  IDENTITY;

  /** The code in paths, settings and metrics. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Service> named(String code) {
    return Arrays.stream(values()).filter(service -> service.code().equals(code)).findFirst();
  }
}
