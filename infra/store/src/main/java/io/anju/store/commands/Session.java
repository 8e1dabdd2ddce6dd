package io.anju.store.commands;

import org.jspecify.annotations.Nullable;

/** The authentication state of one connection. */
public final class Session {
  private final int id;
  private boolean authenticated;
  private Scram.@Nullable Exchange exchange;

  public Session(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean isAuthenticated() {
    return authenticated;
  }

  void authenticated() {
    authenticated = true;
  }

  Scram.@Nullable Exchange exchange() {
    return exchange;
  }

  void exchange(Scram.@Nullable Exchange next) {
    exchange = next;
  }
}
