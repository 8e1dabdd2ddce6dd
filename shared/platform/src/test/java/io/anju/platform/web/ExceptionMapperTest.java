package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.InvalidCodeException;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.platform.error.FailureClassifier;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;

class ExceptionMapperTest {

  private final ExceptionMapper mapper = new ExceptionMapper(List.of(new UnavailableWhereIo()));

  @Test
  void missing_parameter_is_named_as_required() {
    assertThat(errors(new MissingServletRequestParameterException("division", "DivisionCode")))
        .containsExactly("division required {}");
  }

  @Test
  void wrong_choice_lists_the_allowed_values_and_never_the_class() {
    assertThat(errors(mismatch("use", "CASTLE", DwellingUse.class)))
        .singleElement()
        .asString()
        .startsWith("use not-one-of {allowed=")
        .contains(DwellingUse.values()[0].name())
        .doesNotContain("DwellingUse");
  }

  @Test
  void unreadable_parameter_is_answered_with_its_json_type() {
    assertThat(errors(mismatch("on", "soon", LocalDate.class))).containsExactly("on not-a-date {}");
    assertThat(errors(mismatch("year", "x", int.class)))
        .containsExactly("year wrong-type {expected=integer}");
    assertThat(errors(mismatch("open", "x", Boolean.class)))
        .containsExactly("open wrong-type {expected=boolean}");
    assertThat(errors(mismatch("thing", "x", ExceptionMapper.class)))
        .containsExactly("thing wrong-type {expected=string}");
  }

  @Test
  void invalid_code_in_a_path_is_answered_with_everything_wrong_with_it() {
    var invalid = new InvalidCodeException(List.of(new ValidationError("missing", Map.of())));
    assertThat(errors(new TypeMismatchException("x", ExceptionMapper.class, invalid)))
        .containsExactly(" missing {}");
  }

  @Test
  void unavailable_part_is_answered_503_and_an_unexpected_exception_500() {
    assertThat(mapper.toRegistryException(new IOException("refused")).code())
        .isEqualTo(PlatformError.UNAVAILABLE);
    assertThat(mapper.toRegistryException(new IllegalStateException("broken")).code())
        .isEqualTo(PlatformError.INTERNAL);
    assertThat(mapper.toRegistryException(new RegistryException(PlatformError.CONFLICT)).code())
        .isEqualTo(PlatformError.CONFLICT);
    assertThat(mapper.toRegistryException(new HttpRequestMethodNotSupportedException("PUT")).code())
        .isEqualTo(PlatformError.METHOD_NOT_ALLOWED);
  }

  private static TypeMismatchException mismatch(String name, String value, Class<?> type) {
    var mismatch = new TypeMismatchException(value, type);
    mismatch.initPropertyName(name);
    return mismatch;
  }

  private List<String> errors(Exception failure) {
    return mapper.toRegistryException(failure).errors().stream()
        .map(one -> one.field() + " " + one.error().code() + " " + one.error().arguments())
        .toList();
  }

  private static final class UnavailableWhereIo implements FailureClassifier {

    @Override
    public boolean isTransient(Exception failure) {
      return isUnavailable(failure);
    }

    @Override
    public boolean isUnavailable(Exception failure) {
      return failure instanceof IOException;
    }
  }
}
