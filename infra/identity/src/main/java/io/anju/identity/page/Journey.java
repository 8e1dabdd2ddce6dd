package io.anju.identity.page;

import io.anju.identity.account.Account;
import io.anju.identity.totp.TotpSecret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in under way: whose password was right, and what else was proven.
 *
 * @param codeGiven whether the second factor was shown
 * @param changeWanted whether the password is to be changed, though it need not be
 * @param proposed the secret of an authenticator that is being set up
 */
record Journey(
    String account,
    boolean codeGiven,
    boolean changeWanted,
    @Nullable TotpSecret proposed,
    Instant expiresAt) {

  /** What is asked next. */
  enum Step {
    CODE("/login/code"),
    PASSWORD("/login/password"),
    ENROLMENT("/login/enrolment"),
    DONE("/login/next");

    final String path;

    Step(String path) {
      this.path = path;
    }
  }

  /**
   * A second factor that exists comes before everything else: whoever has the password alone
   * changes nothing. One that does not exist is set up by whoever had the first password, and has
   * just replaced it.
   */
  Step next(Account current) {
    if (current.totp() != null && !codeGiven) {
      return Step.CODE;
    }
    if (current.passwordExpired() || changeWanted) {
      return Step.PASSWORD;
    }
    if (current.official() && current.totp() == null) {
      return Step.ENROLMENT;
    }
    return Step.DONE;
  }

  Journey withCode() {
    return new Journey(account, true, changeWanted, null, expiresAt);
  }

  Journey withPasswordChanged() {
    return new Journey(account, codeGiven, false, proposed, expiresAt);
  }

  Journey proposing(TotpSecret secret) {
    return new Journey(account, codeGiven, changeWanted, secret, expiresAt);
  }
}
