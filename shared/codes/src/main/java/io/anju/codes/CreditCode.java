package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.CheckCharacters;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import io.anju.codes.validation.ValidationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A unified social credit code (GB 32100). The value itself demands the form only: some codes of
 * the pilot years fail their check characters and are still the law's, so whether those hold is
 * asked where a code enters, by the checks below.
 */
public record CreditCode(String value) {

  private static final int LENGTH = 18;

  public CreditCode {
    value = validateFormat(value).validText();
  }

  /**
   * Demands form and both check characters: the code's own and that of the organisation code inside
   * (GB 11714).
   */
  public static Checked<CreditCode> check(String text) {
    var validation = validateFormat(text);
    var errors = new ArrayList<>(validation.errors());
    if (errors.isEmpty()) {
      errors.addAll(checkCharacterErrors(validation.text()));
    }
    return errors.isEmpty()
        ? new Checked.Valid<>(new CreditCode(text), List.of())
        : new Checked.Invalid<>(errors);
  }

  /**
   * Accepts a code of the right form whose check characters are wrong, with them as warnings, if a
   * reason is given.
   */
  public static Checked<CreditCode> checkWithOverride(String text, String reason) {
    return switch (check(text)) {
      case Checked.Invalid<CreditCode>(var errors) when validateFormat(text).errors().isEmpty() ->
          reason == null || reason.isBlank()
              ? new Checked.Invalid<>(
                  append(errors, new ValidationError("override-reason-missing", Map.of())))
              : new Checked.Valid<>(new CreditCode(text), errors);
      case Checked<CreditCode> checked -> checked;
    };
  }

  /**
   * Whether both check characters hold; false only for a code that was accepted with an override.
   */
  public boolean checkCharactersValid() {
    return checkCharacterErrors().isEmpty();
  }

  /** What is wrong with the check characters; nothing for nearly every code. */
  public List<ValidationError> checkCharacterErrors() {
    return checkCharacterErrors(value);
  }

  private static Validation validateFormat(String text) {
    var code = new Validation(Normaliser.digits(Normaliser.compact(text)));
    code.hasLength(LENGTH);
    code.consistsOf(Alphabet.CREDIT_CODE, 1, 2);
    code.consistsOf(Alphabet.DIGITS, 3, 8);
    code.consistsOf(Alphabet.CREDIT_CODE, 9, Math.max(LENGTH, code.length()));
    return code;
  }

  private static List<ValidationError> checkCharacterErrors(String code) {
    var checked = new Validation(code);
    checked.expectCharacter(
        "organisation-check-character-wrong",
        17,
        CheckCharacters.ofOrganisationCode(checked.part(9, 16)));
    checked.expectCharacter(
        "check-character-wrong", LENGTH, CheckCharacters.ofCreditCode(checked.part(1, 17)));
    return checked.errors();
  }

  private static List<ValidationError> append(
      List<ValidationError> errors, ValidationError further) {
    var all = new ArrayList<>(errors);
    all.add(further);
    return all;
  }

  @Override
  public String toString() {
    return value;
  }
}
