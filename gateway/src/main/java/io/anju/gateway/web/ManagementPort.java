package io.anju.gateway.web;

import java.util.function.IntSupplier;

/** Where management listens, known once the door is open. */
public final class ManagementPort {

  private final IntSupplier number;

  ManagementPort(IntSupplier number) {
    this.number = number;
  }

  public int number() {
    return number.getAsInt();
  }
}
