package io.anju.housing.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.Address;
import org.junit.jupiter.api.Test;

class AddressTextTest {

  @Test
  void building_text_runs_from_province_to_building_and_skips_absent_elements() {
    assertThat(
            AddressText.of(
                new Address(
                    "北京市", null, "东城区", "东华门街道", "多福巷社区", null, null, "红星胡同", "3栋", null, null,
                    null)))
        .isEqualTo("北京市东城区东华门街道多福巷社区红星胡同3栋");
  }

  @Test
  void floor_is_written_only_if_the_room_number_does_not_imply_it() {
    assertThat(AddressText.ofRoom("狮林苑3栋", "1单元", "5层", "501")).isEqualTo("狮林苑3栋1单元501室");
    assertThat(AddressText.ofRoom("狮林苑3栋", null, "5层", "A")).isEqualTo("狮林苑3栋5层A室");
    assertThat(AddressText.ofRoom("狮林苑3栋", null, "6层", "501")).isEqualTo("狮林苑3栋6层501室");
    assertThat(AddressText.ofRoom("狮林苑3栋", null, null, "东厢房")).isEqualTo("狮林苑3栋东厢房");
  }

  @Test
  void floor_of_a_room_number_is_absent_unless_the_number_contains_it() {
    assertThat(AddressText.floorOf("1801")).isEqualTo("18层");
    assertThat(AddressText.floorOf("501A")).isEqualTo("5层");
    assertThat(AddressText.floorOf("12")).isNull();
    assertThat(AddressText.floorOf("12345")).isNull();
  }
}
