package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.FilingWarning;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.ErrorTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The state of a tenancy after a filing or a change, without personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingResponse(
    String tenancyId,
    String filingNumber,
    TenancyStatus status,
    String dwellingCode,
    LocalDate from,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate until,
    @Nullable LocalDate endedOn,
    boolean late,
    ConfirmationResponse confirmation,
    List<Warning> warnings,
    long version) {

  /** A remark that did not prevent the filing. */
  record Warning(String code, String message) {}

  static FilingResponse of(
      Versioned<Tenancy> tenancy, List<FilingWarning> warnings, ErrorTexts texts, Locale locale) {
    var state = TenancyState.of(tenancy.state());
    var details = state.details();
    var lease = details.lease();
    return new FilingResponse(
        tenancy.id(),
        details.filing().number().value(),
        state.status(),
        lease.dwelling().value(),
        lease.term().from(),
        lease.term().end().orElse(null),
        state.closing().map(Closing::on).orElse(null),
        details.filing().late(),
        ConfirmationResponse.of(details.confirmation()),
        warnings.stream()
            .map(warning ->
                new Warning(
                    warning.code(), texts.text("warning." + warning.code(), locale).orElseThrow()))
            .toList(),
        tenancy.version());
  }
}
