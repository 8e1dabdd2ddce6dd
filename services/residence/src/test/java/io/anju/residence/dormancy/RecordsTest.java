package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.codes.DivisionCode;
import io.anju.contract.InsuranceKind;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.rules.InsuredMonth;
import io.anju.residence.rules.Lapse;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Someone whose job ended in June and whose insurance was paid up to then. */
class RecordsTest {

  private static final DivisionCode SHENZHEN = new DivisionCode("4403");
  private static final String USCC = "91350100M000100Y43";

  @Test
  void insurance_whose_feed_is_late_runs_on_and_is_waited_for() {
    var spells = spells(YearMonth.of(2026, 6), "2026-11-01");
    assertThat(spells).filteredOn(spell -> spell.kind() == Lapse.EMPLOYMENT).extracting(Spell::until)
        .containsExactly(Optional.of(LocalDate.of(2026, 7, 1)));
    assertThat(spells).filteredOn(spell -> spell.kind() == Lapse.INSURANCE)
        .allMatch(spell -> spell.until().isEmpty() && spell.unheard()).hasSize(1);
  }

  @Test
  void insurance_ended_once_a_later_month_was_told_without_it() {
    assertThat(spells(YearMonth.of(2026, 7), "2026-11-01")).filteredOn(spell -> spell.kind() == Lapse.INSURANCE)
        .extracting(Spell::until, Spell::unheard).containsExactly(tuple(Optional.of(LocalDate.of(2026, 7, 1)), false));
  }

  @Test
  void while_the_job_runs_nobody_waits_for_its_insurance() {
    assertThat(spells(YearMonth.of(2026, 6), "2026-06-15")).noneMatch(Spell::unheard);
  }

  private static List<Spell> spells(YearMonth toldThrough, String on) {
    var held = new HeldEvidence() {
      @Override
      public List<KnownTenancy> tenancies() {
        return List.of();
      }

      @Override
      public List<KnownEmployment> employments() {
        return List.of(new KnownEmployment("e1", USCC, LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 6, 30)),
            Optional.of(new DivisionCode("440305"))));
      }

      @Override
      public List<KnownInsurance> insurance() {
        return List.of(new KnownInsurance("i1", USCC, Optional.of(new DivisionCode("440305")),
            List.of(new InsuredMonth(YearMonth.of(2026, 6), Set.of(InsuranceKind.PENSION)))));
      }

      @Override
      public List<KnownEnrolment> enrolments() {
        return List.of();
      }

      @Override
      public Optional<YearMonth> insuranceToldThrough(String uscc) {
        return Optional.of(toldThrough);
      }

      @Override
      public Optional<Year> enrolmentsToldThrough(String school) {
        return Optional.empty();
      }
    };
    return new Records(held, SHENZHEN, LocalDate.parse(on)).spells();
  }
}
