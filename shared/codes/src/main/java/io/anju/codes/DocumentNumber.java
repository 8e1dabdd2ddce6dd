package io.anju.codes;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import io.anju.codes.validation.ValidationError;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of an identity document, in the one form it is compared in: half width, upper case,
 * without separators; resident IDs of 15 digits as the 18 they became in 1999; passports as issuing
 * country (GB/T 2659.1), colon, number, as in {@code USA:123456789}. Constructed from any text that
 * normalises to it, else {@link InvalidCodeException} with every error.
 */
public record DocumentNumber(DocumentType type, String number) {

  private static final DateTimeFormatter YEAR_OF_CENTURY_MONTH_DAY =
      DateTimeFormatter.ofPattern("uuMMdd");

  public DocumentNumber {
    Objects.requireNonNull(type, "type");
    number = DocumentRules.validate(type, number).validText();
  }

  /**
   * Warns {@code upgraded-from-15-digits} where the text was a resident ID of the first generation.
   */
  public static Checked<DocumentNumber> check(DocumentType type, String number) {
    return switch (Checked.of(() -> new DocumentNumber(type, number))) {
      case Checked.Valid<DocumentNumber>(var document, var _)
          when type == DocumentType.RESIDENT_ID && Normaliser.compact(number).length() == 15 ->
          new Checked.Valid<>(
              document, List.of(new ValidationError("upgraded-from-15-digits", Map.of())));
      case Checked.Valid<DocumentNumber>(var document, var _)
          when document.isOlderForeignPermit() ->
          withDatePossible(document);
      case Checked<DocumentNumber> checked -> checked;
    };
  }

  private static Checked<DocumentNumber> withDatePossible(DocumentNumber document) {
    var errors = DocumentRules.olderForeignDateErrors(document.number());
    return errors.isEmpty()
        ? new Checked.Valid<>(document, List.of())
        : new Checked.Invalid<>(errors);
  }

  /**
   * Whether the holder cannot be born on that day: the number contains another date, or, on the
   * older foreign permit, which has no century, another year of the century, month or day.
   */
  public boolean contradictsBirthDate(LocalDate date) {
    return isOlderForeignPermit()
        ? !number.substring(7, 13).equals(YEAR_OF_CENTURY_MONTH_DAY.format(date))
        : birthDate().filter(born -> !born.equals(date)).isPresent();
  }

  /** The holder's birth date; passports and the older foreign permit do not contain it. */
  public Optional<LocalDate> birthDate() {
    return encodesBirthDateAndSex()
        ? Optional.of(CitizenNumber.birthDate(number))
        : Optional.empty();
  }

  /** The holder's sex; passports and the older foreign permit do not contain it. */
  public Optional<Sex> sex() {
    return encodesBirthDateAndSex() ? Optional.of(CitizenNumber.sex(number)) : Optional.empty();
  }

  /**
   * Type and number in one text, the same for every way of writing the document: what a person's id
   * is derived from.
   */
  public String canonical() {
    return type.name() + ":" + number;
  }

  /** Fit to be shown: at most four digits, none of them of the birth date; 44**************19. */
  public String masked() {
    return masked(type, number);
  }

  /**
   * The mask of a number, or of what an earlier version of the registry masked and showed more of.
   */
  public static String masked(DocumentType type, String number) {
    if (type == DocumentType.PASSPORT) {
      return Mask.keep(number, 4, 2);
    }
    return Mask.keep(number, number.length() == 18 ? 2 : 3, 2);
  }

  private boolean isOlderForeignPermit() {
    return type == DocumentType.FOREIGN_PERMANENT_RESIDENT && number.length() == 15;
  }

  private boolean encodesBirthDateAndSex() {
    return type != DocumentType.PASSPORT && number.length() == 18;
  }

  /** Masked: a document number must not reach a log by accident. */
  @Override
  public String toString() {
    return type + " " + masked();
  }
}
