package io.anju.residence.dormancy.web;

import io.anju.contract.residence.PermitStatus;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.dormancy.Outlook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An outlook as answered, in the reader's language; {@code changesTo} and {@code on} are null where
 * time changes nothing.
 */
record OutlookResponse(
    String permitId,
    String personId,
    PermitStatus status,
    @Nullable PermitStatus changesTo,
    @Nullable LocalDate on,
    List<String> because,
    @Nullable String unless,
    List<LocalDate> remindOn,
    String text)
    implements AboutPersons {

  static OutlookResponse of(Outlook outlook, Locale locale) {
    return new OutlookResponse(
        outlook.permit().id().value(),
        outlook.permit().holder().value(),
        outlook.permit().status(),
        outlook.changesTo().orElse(null),
        outlook.on().orElse(null),
        outlook.reasonCodes(),
        outlook.remedyCode().orElse(null),
        outlook.remindOn(),
        outlook.text().in(locale));
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
