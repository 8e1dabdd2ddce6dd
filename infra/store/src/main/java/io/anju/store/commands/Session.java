package io.anju.store.commands;

/** What the store remembers of one connection: who it is, and how far a log-in has come. */
public final class Session {
  private final int id;
  private boolean authenticated;
  private Scram.Exchange exchange;

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

  Scram.Exchange exchange() {
    return exchange;
  }

  void exchange(Scram.Exchange next) {
    exchange = next;
  }
}
