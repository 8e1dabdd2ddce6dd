package io.anju.platform.error;

/**
 * One way a request can fail. The code is stable (it ends the problem type's URI); its texts are in
 * the part's {@code errors} bundle under {@code <code>.title} and {@code <code>.detail}.
 */
public interface ErrorCode {

  /** Kebab-case, stable. */
  String code();

  /** HTTP status. */
  int status();
}
