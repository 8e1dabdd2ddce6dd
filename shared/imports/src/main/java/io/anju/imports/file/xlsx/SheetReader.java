package io.anju.imports.file.xlsx;

import io.anju.platform.table.Spreadsheet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a sheet that are not empty. */
final class SheetReader implements Closeable {

  private final XmlPart xml;
  private final CellReader cells;
  private final int maxCells;
  private long line;

  /**
   * @param maxCells cells kept of a row; one more shows that there are more
   */
  SheetReader(InputStream part, CellReader cells, int maxCells) throws IOException {
    this.xml = new XmlPart(part);
    this.cells = cells;
    this.maxCells = maxCells;
  }

  /** Empty at the end. */
  Optional<WorkbookRow> next() throws IOException {
    while (xml.next()) {
      if (xml.opens("row")) {
        line = number(xml.attribute("r"), line);
        var row = row();
        if (!row.cells().isEmpty()) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private WorkbookRow row() throws IOException {
    var found = new ArrayList<Cell>();
    int column = -1;
    while (xml.next() && !xml.closes("row")) {
      if (xml.opens("c")) {
        column = column(xml.attribute("r"), column);
        var type = xml.attribute("t");
        var format = xml.attribute("s");
        String value = value();
        if (!value.isEmpty() && found.size() <= maxCells) {
          var cell = cells.cell(column, type, format, value);
          if (!Spreadsheet.isBlank(cell.text())) {
            found.add(cell);
          }
        }
      }
    }
    return new WorkbookRow(line, List.copyOf(found));
  }

  /** The cached result of a formula, never the formula itself. */
  private String value() throws IOException {
    var text = new StringBuilder();
    boolean inText = false;
    boolean notPhonetic = true;
    while (xml.next() && !xml.closes("c")) {
      if (xml.opens("v") || xml.opens("t")) {
        inText = true;
      } else if (xml.closes("v") || xml.closes("t")) {
        inText = false;
      } else if (xml.opens("rPh") || xml.closes("rPh")) {
        notPhonetic = xml.closes("rPh");
      } else if (inText && notPhonetic) {
        xml.text(text, SharedStrings.MAX_LENGTH);
      }
    }
    return text.toString();
  }

  private static long number(Optional<String> text, long before) throws IOException {
    if (text.isEmpty()) {
      return before + 1;
    }
    if (!text.get().matches("\\d{1,9}")) {
      throw WorkbookException.malformed();
    }
    return Long.parseLong(text.get());
  }

  private static int column(Optional<String> reference, int before) throws IOException {
    if (reference.isEmpty()) {
      return before + 1;
    }
    var place = reference.get();
    if (!place.matches("[A-Z]{1,3}\\d{1,9}")) {
      throw WorkbookException.malformed();
    }
    int column = 0;
    for (int i = 0; place.charAt(i) >= 'A'; i++) {
      column = column * 26 + place.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
