package io.anju.housing.premises.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.PersonId;
import io.anju.housing.premises.LandlordDuty;
import io.anju.housing.premises.LetPremises;
import io.anju.housing.tenancy.web.TenancyResponse;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.error.ErrorTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A dwelling with its tenancies, newest first, and the duties of its landlord. */
record PremisesResponse(
    String dwellingCode, String address, List<TenancyResponse> tenancies, List<DutyResponse> duties)
    implements AboutPersons {

  /**
   * @param text in the language of the request
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyResponse(
      LandlordDuty.Kind kind,
      @Nullable String tenancyId,
      @Nullable String personId,
      @Nullable LocalDate by,
      String text) {}

  static PremisesResponse of(LetPremises premises, ErrorTexts texts, Locale locale) {
    return new PremisesResponse(
        premises.dwelling().code().value(),
        premises.dwelling().address(),
        premises.tenancies().reversed().stream().map(TenancyResponse::of).toList(),
        premises.duties().stream().map(duty -> dutyResponse(duty, texts, locale)).toList());
  }

  private static DutyResponse dutyResponse(LandlordDuty duty, ErrorTexts texts, Locale locale) {
    String key = "duty." + duty.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new DutyResponse(
        duty.kind(),
        duty.tenancy().orElse(null),
        duty.person().map(PersonId::value).orElse(null),
        duty.by().orElse(null),
        texts.text(key, locale).orElseThrow());
  }

  @Override
  public Collection<String> aboutPersons() {
    return tenancies.stream()
        .flatMap(tenancy -> tenancy.aboutPersons().stream())
        .distinct()
        .toList();
  }
}
