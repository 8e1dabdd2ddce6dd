package io.anju.employment.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseTest {

  @Test
  void credit_code_contains_the_registering_authoritys_division() {
    assertThat(Enterprise.authorityOf(new CreditCode("91350100M000100Y43")))
        .contains(new DivisionCode("350100"));
  }

  @Test
  void credit_code_of_a_national_authority_has_no_division() {
    assertThat(Enterprise.authorityOf(new CreditCode("91100000100003962T"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "39", "C39", "C392", "3921", "c3921", "Ｃ３９２１", " I65 "})
  void industry_code_is_a_section_letter_or_two_to_four_digits(String text) {
    assertThat(IndustryCode.check(text).value())
        .map(IndustryCode::value)
        .get()
        .asString()
        .matches("[A-T]?\\d*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U65", "3", "39211", "CC39", "software"})
  void malformed_industry_code_is_rejected(String text) {
    assertThat(IndustryCode.check(text).errors())
        .singleElement()
        .extracting("code")
        .isEqualTo("industry-code-malformed");
  }
}
