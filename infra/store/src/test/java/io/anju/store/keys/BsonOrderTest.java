package io.anju.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.util.Arrays;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BsonOrderTest {
  private static final int PAIRS = 10_000;
  private final BsonComparatorFixture bson = new BsonComparatorFixture();

  @RepeatedTest(3)
  void encoded_keys_sort_like_their_bson_values(RepetitionInfo repetition) {
    var values = new ValuesFixture(repetition.getCurrentRepetition());
    for (int i = 0; i < PAIRS; i++) {
      Object left = values.value(2);
      Object right = values.value(2);
      int expected = Integer.signum(bson.compare(left, right));
      int actual =
          Integer.signum(Arrays.compareUnsigned(BsonOrder.encode(left), BsonOrder.encode(right)));
      if (actual != expected) {
        fail("%s against %s: %d and not %d".formatted(left, right, actual, expected));
      }
    }
  }

  @RepeatedTest(3)
  void compound_keys_with_directions_sort_field_by_field(RepetitionInfo repetition) {
    var values = new ValuesFixture(100 + repetition.getCurrentRepetition());
    for (int i = 0; i < PAIRS; i++) {
      Object first = values.value(1);
      Object otherFirst = i % 2 == 0 ? first : values.value(1);
      Object second = values.value(1);
      Object otherSecond = values.value(1);
      int byFirst = -Integer.signum(bson.compare(first, otherFirst));
      int expected = byFirst != 0 ? byFirst : Integer.signum(bson.compare(second, otherSecond));
      int actual =
          Integer.signum(
              Arrays.compareUnsigned(compound(first, second), compound(otherFirst, otherSecond)));
      if (actual != expected) {
        fail(
            "{%s, %s} against {%s, %s}: %d and not %d"
                .formatted(first, second, otherFirst, otherSecond, actual, expected));
      }
    }
  }

  @Test
  void prefix_range_contains_every_key_with_that_prefix() {
    var values = new ValuesFixture(7);
    for (int i = 0; i < PAIRS; i++) {
      boolean descending = i % 2 == 0;
      byte[] prefix = new KeyWriter().value(values.value(1), descending).toBytes();
      byte[] key = new KeyWriter().raw(prefix).value(values.value(1), i % 3 == 0).toBytes();
      assertThat(io.anju.store.keys.KeyRange.prefix(prefix).contains(key)).isTrue();
    }
  }

  @Test
  void equal_numbers_of_all_types_encode_to_one_key_and_so_do_missing_and_null() {
    assertThat(BsonOrder.encode(1))
        .isEqualTo(BsonOrder.encode(1L))
        .isEqualTo(BsonOrder.encode(1.0))
        .isEqualTo(BsonOrder.encode(Decimal128.ONE));
    assertThat(BsonOrder.encode(0))
        .isEqualTo(BsonOrder.encode(-0.0))
        .isEqualTo(BsonOrder.encode(Decimal128.NEGATIVE_ZERO));
    assertThat(BsonOrder.encode(null)).isEqualTo(BsonOrder.encode(Missing.getInstance()));
    assertThat(BsonOrder.encode(Decimal128.NaN)).isEqualTo(BsonOrder.encode(Double.NaN));
  }

  private static byte[] compound(Object first, Object second) {
    return new KeyWriter().value(first, true).value(second, false).toBytes();
  }
}
