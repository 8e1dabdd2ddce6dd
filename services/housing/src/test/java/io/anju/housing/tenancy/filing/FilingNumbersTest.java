package io.anju.housing.tenancy.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.sequence.InMemorySequencesFixture;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FilingNumbersTest {

  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");

  private final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private final FilingNumbers numbers = new FilingNumbers(sequences);

  @Test
  void numbers_count_by_district_and_year() {
    assertThat(numbers.next(COMMUNITY, 2026).value()).startsWith("320508-2026-000001-");
    assertThat(numbers.next(new DivisionCode("320508018015"), 2026).value())
        .startsWith("320508-2026-000002-");
    assertThat(numbers.next(COMMUNITY, 2027).value()).startsWith("320508-2027-000001-");
    assertThat(numbers.next(new DivisionCode("320507001001"), 2026).value())
        .startsWith("320507-2026-000001-");
  }

  @Test
  void replicas_never_give_the_same_number() {
    var other = new FilingNumbers(sequences);
    var given = new HashSet<FilingNumber>();
    for (int i = 0; i < 120; i++) {
      assertThat(given.add((i % 3 == 0 ? other : numbers).next(COMMUNITY, 2026))).isTrue();
    }
  }
}
