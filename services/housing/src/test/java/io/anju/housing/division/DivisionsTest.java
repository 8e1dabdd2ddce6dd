package io.anju.housing.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.HousingError;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");

  private final InMemoryDivisionsFixture repository = InMemoryDivisionsFixture.suzhou();
  private final Divisions divisions = repository.asDivisions("3205");

  private void end(String code, String... successors) {
    repository.put(
        repository
            .get(code)
            .ended(DAY, List.of(successors).stream().map(DivisionCode::new).toList()));
  }

  private void found(String code) {
    repository.put(Division.foundedOn(DAY, new DivisionCode(code), "新社区居委会"));
  }

  @Test
  void path_of_a_community_has_all_five_levels() {
    assertThat(divisions.path(COMMUNITY).orElseThrow().text()).isEqualTo("江苏省苏州市姑苏区平江街道察院场社区");
  }

  @Test
  void path_is_empty_where_an_upper_level_is_missing() {
    repository.put(new Division(new DivisionCode("320509001001"), "无上级社区", DAY));
    assertThat(divisions.path(new DivisionCode("320509001001"))).isEmpty();
  }

  @Test
  void ended_code_stands_for_its_successors_through_all_changes() {
    found("320508018100");
    found("320508018101");
    end("320508018014", "320508018015");
    end("320508018015", "320508018100", "320508018101");
    assertThat(divisions.current(COMMUNITY))
        .extracting(DivisionCode::value)
        .containsExactly("320508018100", "320508018101");
    assertThat(divisions.currentCodesOfEnded())
        .containsOnlyKeys(COMMUNITY, new DivisionCode("320508018015"));
  }

  @Test
  void ended_code_without_successor_stands_for_nothing() {
    end("320508018014");
    assertThat(divisions.current(COMMUNITY)).isEmpty();
    assertThat(divisions.currentCodesOfEnded()).isEmpty();
  }

  @Test
  void community_in_a_part_that_is_not_loaded_names_the_setting_that_loads_it() {
    var error = divisions.unusable(new DivisionCode("440305007001"));
    assertThat(error.code()).isEqualTo(HousingError.COMMUNITY_NOT_LOADED);
    assertThat(error.arguments())
        .isEqualTo(Map.of("community", "440305007001", "prefix", "4403", "setting", "3205,4403"));
    assertThat(
            repository
                .asDivisions("")
                .unusable(new DivisionCode("440305007001"))
                .arguments()
                .get("setting"))
        .isEqualTo("4403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"320508999001", "440399001001", "440399"})
  void code_that_no_setting_loads_is_unknown(String code) {
    assertThat(divisions.unusable(new DivisionCode(code)).code())
        .isEqualTo(HousingError.COMMUNITY_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"errors.properties", "errors_en.properties"})
  void error_texts_of_both_languages_name_the_setting_and_its_value(String file)
      throws IOException {
    var texts = new Properties();
    try (var content =
        new InputStreamReader(
            Objects.requireNonNull(HousingError.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(content);
    }
    assertThat(
            List.of(
                texts.getProperty("community-not-loaded.detail"),
                texts.getProperty("field.community-not-loaded")))
        .allSatisfy(text ->
            assertThat(text).contains("{community}", "{prefix}", "ANJU_HOUSING_LOAD={setting}"));
  }
}
