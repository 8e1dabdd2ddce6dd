package io.anju.gateway.session;

/** The provider gave no tokens. */
final class ProviderException extends RuntimeException {

  private final boolean refused;

  private ProviderException(String message, boolean refused) {
    super(message);
    this.refused = refused;
  }

  /** The provider has answered, and says no. */
  static ProviderException refused(String error) {
    return new ProviderException(error, true);
  }

  static ProviderException unreachable(String why) {
    return new ProviderException(why, false);
  }

  boolean isRefused() {
    return refused;
  }
}
