package io.anju.housing.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressNameTest {

  @ParameterizedTest
  @CsvSource({
    "320508018014,察院场社区居委会,察院场社区",
    "320508018014,平江居委会,平江社区",
    "320508018014,平江社区居民委员会,平江社区",
    "320508018014,光明村委会,光明村",
    "320508018014,光明村村民委员会,光明村",
    "320508018014,虚拟社区,虚拟社区",
    "1101,市辖区,''",
    "5002,县,''",
    "4290,省直辖县级行政区划,''",
    "320508,姑苏区,姑苏区"
  })
  void official_name_is_shortened_as_written_in_addresses(
      String code, String official, String spoken) {
    assertThat(
            new Division(new DivisionCode(code), official, LocalDate.of(2023, 6, 30)).addressName())
        .isEqualTo(spoken);
  }
}
