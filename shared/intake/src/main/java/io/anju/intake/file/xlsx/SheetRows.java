package io.anju.intake.file.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet that hold anything, from the first to the last. */
final class SheetRows implements Closeable {

  private final Xml xml;
  private final CellReader cells;
  private final int most;
  private long line;

  /** @param most cells kept of a row, and one behind them where there are more */
  SheetRows(InputStream part, CellReader cells, int most) throws IOException {
    this.xml = new Xml(part);
    this.cells = cells;
    this.most = most;
  }

  /** Null at the end. */
  WorkbookRow next() throws IOException {
    while (xml.next()) {
      if (xml.opens("row")) {
        line = number(xml.attribute("r"), line);
        var row = row();
        if (!row.cells().isEmpty()) {
          return row;
        }
      }
    }
    return null;
  }

  private WorkbookRow row() throws IOException {
    var found = new ArrayList<Cell>();
    int column = -1;
    while (xml.next() && !xml.closes("row")) {
      if (xml.opens("c")) {
        column = column(xml.attribute("r"), column);
        String type = xml.attribute("t");
        String format = xml.attribute("s");
        String value = value();
        if (!value.isEmpty() && found.size() <= most) {
          var cell = cells.cell(column, type, format, value);
          if (!cell.text().isBlank()) {
            found.add(cell);
          }
        }
      }
    }
    return new WorkbookRow(line, List.copyOf(found));
  }

  /** Of a formula what it came to, never the formula. */
  private String value() throws IOException {
    var text = new StringBuilder();
    boolean aloud = false;
    boolean kept = true;
    while (xml.next() && !xml.closes("c")) {
      if (xml.opens("v") || xml.opens("t")) {
        aloud = true;
      } else if (xml.closes("v") || xml.closes("t")) {
        aloud = false;
      } else if (xml.opens("rPh") || xml.closes("rPh")) {
        kept = xml.closes("rPh");
      } else if (aloud && kept) {
        xml.text(text, Texts.LONGEST);
      }
    }
    return text.toString();
  }

  private static long number(String text, long before) throws IOException {
    if (text == null) {
      return before + 1;
    }
    if (!text.matches("\\d{1,9}")) {
      throw WorkbookException.malformed();
    }
    return Long.parseLong(text);
  }

  private static int column(String place, int before) throws IOException {
    if (place == null) {
      return before + 1;
    }
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
