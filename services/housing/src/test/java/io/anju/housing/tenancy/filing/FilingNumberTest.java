package io.anju.housing.tenancy.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.anju.codes.DivisionCode;
import io.anju.housing.sequence.Sequences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilingNumberTest {

  @Test
  void check_digit_follows_gb_t_17710() {
    assertThat(FilingNumber.checkDigit("0794")).as("the example of ISO 7064").isEqualTo('5');
    assertThat(FilingNumber.of("320508", 2026, 12).value()).matches("320508-2026-000012-\\d");
  }

  @Test
  void single_wrong_digit_is_detected() {
    String sound = FilingNumber.of("320508", 2026, 12_345).value();
    for (int i = 0; i < sound.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (Character.isDigit(sound.charAt(i)) && sound.charAt(i) != digit) {
          String wrong = sound.substring(0, i) + digit + sound.substring(i + 1);
          assertThatIllegalArgumentException().isThrownBy(() -> new FilingNumber(wrong));
        }
      }
    }
  }

  @Test
  void numbers_are_allocated_in_blocks_without_duplicates() {
    var taken = new ArrayList<Integer>();
    Sequences sequences =
        (_, count) -> {
          taken.add(count);
          return 1 + 50L * (taken.size() - 1);
        };
    var numbers = new FilingNumbers(sequences);
    List<String> given =
        IntStream.range(0, 120)
            .mapToObj(_ -> numbers.next(new DivisionCode("320508018014"), 2026).value())
            .toList();
    assertThat(given).doesNotHaveDuplicates();
    assertThat(taken).containsExactly(50, 50, 50);
  }
}
