package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.TenancyStatus;
import io.anju.housing.tenancy.FilingWarning;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a filing or a change of it answers: how the record stands, and nothing of persons. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingView(
    String tenancyId,
    String filingNumber,
    TenancyStatus status,
    String dwellingCode,
    LocalDate from,
    LocalDate until,
    LocalDate endedOn,
    boolean late,
    List<Warning> warnings,
    long version) {

  /** Worth a second look. */
  record Warning(String code, String message) {}

  static FilingView of(Versioned<Tenancy> tenancy, List<FilingWarning> warnings, ErrorTexts texts, Locale locale) {
    return switch (tenancy.state()) {
      case Tenancy.Filed filed -> of(tenancy, filed.particulars(), TenancyStatus.FILED, null, warnings.stream()
          .map(warning -> new Warning(warning.code(), texts.text("warning." + warning.code(), locale).orElseThrow())).toList());
      case Tenancy.Terminated terminated -> of(tenancy, terminated.particulars(), TenancyStatus.TERMINATED, terminated.on(), List.of());
      case Tenancy.Ended ended -> of(tenancy, ended.particulars(), TenancyStatus.ENDED, null, List.of());
      case Tenancy.Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
  }

  private static FilingView of(Versioned<Tenancy> tenancy, Particulars particulars, TenancyStatus status, LocalDate endedOn,
      List<Warning> warnings) {
    var lease = particulars.lease();
    return new FilingView(tenancy.id(), particulars.filing().number().value(), status, lease.dwelling().value(), lease.term().from(),
        lease.term().until(), endedOn, particulars.filing().late(), warnings, tenancy.version());
  }
}
