package io.anju.employment.record;

import static io.anju.employment.record.EmploymentFixture.FROM;
import static io.anju.employment.record.EmploymentFixture.PERSON;
import static io.anju.employment.record.EmploymentFixture.USCC;
import static io.anju.employment.record.EmploymentFixture.engagement;
import static io.anju.employment.record.EmploymentFixture.hire;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ContractKind;
import io.anju.employment.record.Employment.Running;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Versioned<Employment> KNOWN =
      new Versioned<>("r1", 1, new Running(engagement(), Optional.empty(), Instant.parse("2026-03-01T00:00:00Z")));

  @Test
  void what_is_left_open_contradicts_nothing() {
    assertThat(Agreement.differences(hire(), KNOWN)).isEmpty();
  }

  @Test
  void every_contradiction_is_named() {
    var other = new Hire(Optional.of(new RecordId("r2")), PERSON, USCC, Optional.of(new OccupationCode("1")), ContractKind.PART_TIME,
        FROM, Optional.of(FROM.plusYears(1)));
    assertThat(Agreement.differences(other, KNOWN)).extracting(FieldError::field)
        .containsExactly("recordId", "occupation", "contract", "until");
  }
}
