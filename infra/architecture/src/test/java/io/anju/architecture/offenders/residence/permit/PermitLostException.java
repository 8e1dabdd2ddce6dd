package io.anju.architecture.offenders.residence.permit;

/** Specific, and therefore allowed. */
public class PermitLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PermitLostException(String permit) {
    super(permit);
  }
}
