package io.anju.platform.facts;

/**
 * A record no retry will make readable or applicable; it goes to the dead letters with this reason.
 */
public final class PoisonFactException extends RuntimeException {

  private final String reason;

  /**
   * @param reason says what is wrong without any content of the payload
   */
  public PoisonFactException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
