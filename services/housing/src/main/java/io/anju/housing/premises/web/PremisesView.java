package io.anju.housing.premises.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.PersonId;
import io.anju.housing.premises.Duty;
import io.anju.housing.premises.LetPremises;
import io.anju.housing.tenancy.web.TenancyView;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.error.ErrorTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A dwelling with its tenancies, newest first, and what is due. */
record PremisesView(String dwellingCode, String address, List<TenancyView> tenancies, List<DutyView> duties) implements AboutPersons {

  /** @param text what to do, in the reader's language */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyView(Duty.Kind kind, String tenancyId, String personId, LocalDate by, String text) {}

  static PremisesView of(LetPremises let, ErrorTexts texts, Locale locale) {
    return new PremisesView(let.premises().code().value(), let.premises().text(),
        let.tenancies().reversed().stream().map(TenancyView::of).toList(), let.duties().stream().map(duty -> view(duty, texts, locale)).toList());
  }

  private static DutyView view(Duty duty, ErrorTexts texts, Locale locale) {
    String key = "duty." + duty.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new DutyView(duty.kind(), duty.tenancy().orElse(null), duty.person().map(PersonId::value).orElse(null), duty.by().orElse(null),
        texts.text(key, locale).orElseThrow());
  }

  @Override
  public Collection<String> aboutPersons() {
    return tenancies.stream().flatMap(tenancy -> tenancy.aboutPersons().stream()).distinct().toList();
  }
}
