package io.anju.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes after signing in: a page of the console, never another site. */
final class ReturnPath {

  private static final Pattern ALLOWED =
      Pattern.compile("/(?:(?:desk|my)(?:/[\\w%~.,:+@/-]*)?(?:\\?[\\w%~.,:+@/=&-]*)?)?");
  private static final int MAX_LENGTH = 1_000;

  private ReturnPath() {}

  /** The path if it is one, else the start page. */
  static String of(@Nullable String to) {
    return to != null && to.length() <= MAX_LENGTH && ALLOWED.matcher(to).matches() ? to : "/";
  }
}
