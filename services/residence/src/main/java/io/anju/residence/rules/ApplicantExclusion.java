package io.anju.residence.rules;

import io.anju.residence.text.Text;
import java.util.Locale;

/**
 * Somebody whom a permit is not for.
 *
 * @param text the reason, and the way that is theirs
 */
public record ApplicantExclusion(ApplicantKind who, String article, Text text) {

  /** As {@code applicant-foreigner}. */
  public String code() {
    return "applicant-" + who.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
