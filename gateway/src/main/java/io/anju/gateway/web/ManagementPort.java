package io.anju.gateway.web;

import java.util.function.IntSupplier;

/** The management port, known once the web server is started. */
public final class ManagementPort {

  private final IntSupplier number;

  ManagementPort(IntSupplier number) {
    this.number = number;
  }

  public int number() {
    return number.getAsInt();
  }
}
