package io.anju.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A unified social credit code (GB 32100). The value itself demands the form only: some codes of the pilot years fail their
 * check characters and are still the law's, so whether those hold is asked where a code enters, by the checks below.
 */
public record CreditCode(String value) {

  private static final int LENGTH = 18;

  public CreditCode {
    value = form(value).soundText();
  }

  /** Demands form and both check characters: the code's own and that of the organisation code inside (GB 11714). */
  public static Checked<CreditCode> check(String text) {
    var form = form(text);
    var flaws = new ArrayList<>(form.flaws());
    if (flaws.isEmpty()) {
      flaws.addAll(checkCharacterFlaws(form.text()));
    }
    return flaws.isEmpty() ? new Checked.Valid<>(new CreditCode(text), List.of()) : new Checked.Invalid<>(flaws);
  }

  /** Accepts a code of the right form whose check characters are wrong, with them as warnings, if a reason is given. */
  public static Checked<CreditCode> checkWithOverride(String text, String reason) {
    return switch (check(text)) {
      case Checked.Invalid<CreditCode>(var flaws) when form(text).flaws().isEmpty() -> reason == null || reason.isBlank()
          ? new Checked.Invalid<>(and(flaws, new Flaw("override-reason-missing", Map.of())))
          : new Checked.Valid<>(new CreditCode(text), flaws);
      case Checked<CreditCode> checked -> checked;
    };
  }

  /** Whether both check characters hold; false only for a code that was accepted with an override. */
  public boolean checkCharactersHold() {
    return checkCharacterFlaws(value).isEmpty();
  }

  private static Examination form(String text) {
    var code = new Examination(Normaliser.digits(Normaliser.compact(text)));
    code.hasLength(LENGTH);
    code.consistsOf(Alphabet.CREDIT_CODE, 1, 2);
    code.consistsOf(Alphabet.DIGITS, 3, 8);
    code.consistsOf(Alphabet.CREDIT_CODE, 9, Math.max(LENGTH, code.length()));
    return code;
  }

  private static List<Flaw> checkCharacterFlaws(String code) {
    var checked = new Examination(code);
    checked.ends("organisation-check-character-wrong", 17, CheckCharacters.ofOrganisationCode(checked.part(9, 16)));
    checked.ends("check-character-wrong", LENGTH, CheckCharacters.ofCreditCode(checked.part(1, 17)));
    return checked.flaws();
  }

  private static List<Flaw> and(List<Flaw> flaws, Flaw further) {
    var all = new ArrayList<>(flaws);
    all.add(further);
    return all;
  }

  @Override
  public String toString() {
    return value;
  }
}
