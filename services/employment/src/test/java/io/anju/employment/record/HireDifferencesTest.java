package io.anju.employment.record;

import static io.anju.employment.record.EmploymentFixture.FROM;
import static io.anju.employment.record.EmploymentFixture.PERSON;
import static io.anju.employment.record.EmploymentFixture.USCC;
import static io.anju.employment.record.EmploymentFixture.engagement;
import static io.anju.employment.record.EmploymentFixture.hire;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.Employment.Running;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HireDifferencesTest {

  private static final Versioned<Employment> KNOWN =
      new Versioned<>(
          "r1",
          1,
          new Running(engagement(), Optional.empty(), Instant.parse("2026-03-01T00:00:00Z")));

  @Test
  void omitted_fields_are_no_difference() {
    assertThat(HireDifferences.between(hire(), KNOWN)).isEmpty();
  }

  @Test
  void every_differing_field_is_reported() {
    var other =
        new Hire(
            Optional.of(new RecordId("r2")),
            PERSON,
            Optional.empty(),
            USCC,
            Optional.of(new OccupationCode("1")),
            ContractKind.PART_TIME,
            elsewhere(),
            FROM,
            Optional.of(FROM.plusYears(1)));
    assertThat(HireDifferences.between(other, KNOWN))
        .extracting(FieldError::field)
        .containsExactly("recordId", "occupation", "contract", "workplace", "until");
  }

  @Test
  void name_differs_only_from_a_recorded_name() {
    var named =
        new Hire(
            Optional.empty(),
            PERSON,
            Optional.of(new NameDigest("one")),
            USCC,
            Optional.empty(),
            ContractKind.FIXED_TERM,
            Workplace.AT_EMPLOYER,
            FROM,
            Optional.empty());
    assertThat(HireDifferences.between(named, KNOWN)).isEmpty();
    var engagement = engagement();
    var otherwise =
        new Engagement(
            PERSON,
            USCC,
            "海纳电子",
            engagement.occupation(),
            engagement.contract(),
            FROM,
            engagement.division(),
            Workplace.AT_EMPLOYER,
            Optional.of(new NameDigest("another")),
            Filings.NONE);
    assertThat(
            HireDifferences.between(
                named,
                new Versioned<>("r1", 1, new Running(otherwise, Optional.empty(), Instant.EPOCH))))
        .extracting(FieldError::field)
        .containsExactly("name");
  }

  private static Workplace elsewhere() {
    return new Workplace(Optional.empty(), Optional.of("南山区科苑路 15 号"), Optional.empty());
  }
}
