package io.anju.imports.file.xlsx;

import io.anju.platform.table.Spreadsheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads the value of a cell as text: days as {@code 2026-03-01}, numbers as a spreadsheet shows
 * them.
 */
final class CellReader {

  /** Digits that a spreadsheet keeps of a number. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final double FIRST_ROUNDED = 1e15;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Optional<SharedStrings> sharedStrings;
  private final DateFormats formats;
  private final boolean from1904;

  CellReader(Optional<SharedStrings> sharedStrings, DateFormats formats, boolean from1904) {
    this.sharedStrings = sharedStrings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /**
   * @param type the cell's {@code t} (ECMA-376 part 1, 18.18.11); a number where it is absent
   * @param format the cell's {@code s}, an index into the workbook's cell formats
   */
  Cell cell(int column, Optional<String> type, Optional<String> format, String value)
      throws IOException {
    return switch (type.orElse("n")) {
      case "s" ->
          new Cell(
              column,
              Spreadsheet.unescape(
                  sharedStrings.orElseThrow(WorkbookException::malformed).get(value)),
              false,
              false);
      case "n" ->
          value.isEmpty() ? new Cell(column, "", false, false) : number(column, format, value);
      case "b" -> new Cell(column, value.equals("1") ? "TRUE" : "FALSE", false, false);
      case "e" -> new Cell(column, value, false, true);
      default -> new Cell(column, Spreadsheet.unescape(value), false, false);
    };
  }

  private Cell number(int column, Optional<String> format, String value) throws IOException {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException none) {
      throw WorkbookException.malformed();
    }
    if (format.filter(formats::isDate).isPresent() && DateUtil.isValidExcelDate(number)) {
      return new Cell(column, day(DateUtil.getLocalDateTime(number, from1904, true)), false, false);
    }
    return Math.abs(number) >= FIRST_ROUNDED || !Double.isFinite(number)
        ? new Cell(column, String.format(Locale.ROOT, "%.5E", number), true, false)
        : new Cell(
            column,
            new BigDecimal(number, PRECISION).stripTrailingZeros().toPlainString(),
            false,
            false);
  }

  private static String day(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : TIME.format(at);
  }
}
