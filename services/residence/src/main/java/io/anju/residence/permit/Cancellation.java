package io.anju.residence.permit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a permit ended for good.
 *
 * @param note of the officer who ended it; empty where the cause alone is enough
 */
public record Cancellation(Cause cause, Optional<String> note) {

  /** The grounds of the statutes; the code is the name in lower case with hyphens. */
  public enum Cause {
    /**
     * Suspended for a missed endorsement, without a break, longer than the rule set permits
     * (Shenzhen art. 27(1)); by time alone.
     */
    SUSPENSION_LAPSED,
    /**
     * The holder's household registration is here now (Shenzhen art. 27(2), Hangzhou art. 21(2)).
     */
    DOMICILE_MOVED_HERE,
    /** Obtained by fraud (Shenzhen art. 27(3)). */
    FRAUD,
    /** The conditions are no longer met, so it is not endorsed (Hangzhou art. 21(1)). */
    NO_LONGER_ELIGIBLE,
    /** The holder died (Hangzhou art. 21(3)). */
    DEATH,
    /** The holder gives it up, or withdraws the application. */
    HOLDERS_WISH,
    /** Another ground of laws and regulations (Shenzhen art. 27(4)), in the officer's words. */
    OTHER_LAW;

    /**
     * Death, the holder's own wish and another law end a permit everywhere; every other cause only
     * where the rules list it.
     */
    boolean needsRule() {
      return switch (this) {
        case SUSPENSION_LAPSED, DOMICILE_MOVED_HERE, FRAUD, NO_LONGER_ELIGIBLE -> true;
        case DEATH, HOLDERS_WISH, OTHER_LAW -> false;
      };
    }
  }

  public Cancellation {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(note, "words");
  }

  static Cancellation suspensionLapsed() {
    return new Cancellation(Cause.SUSPENSION_LAPSED, Optional.empty());
  }

  /** A cause by its name, or another ground in words. */
  public static Cancellation of(String reason, Optional<String> note) {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.name().equals(reason) && cause != Cause.SUSPENSION_LAPSED)
        .findFirst()
        .map(cause -> new Cancellation(cause, note))
        .orElseGet(() -> new Cancellation(Cause.OTHER_LAW, Optional.of(reason)));
  }

  /** The reason recorded in the history. */
  public String historyReason() {
    return note.filter(_ -> cause == Cause.OTHER_LAW).orElseGet(this::code);
  }

  /** The code under which the rules list it. */
  String code() {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
