package io.anju.imports.file.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which of a workbook's formats show days and times: a cell itself holds a number.
 *
 * @param days by the format's number
 */
record DateFormats(BitSet days) {

  private static final int MAX_FORMATS = 65_536;

  static DateFormats of(WorkbookArchive archive, Workbook workbook) throws IOException {
    var days = new BitSet();
    if (workbook.styles().isPresent()) {
      try (var xml = new XmlPart(archive.require(workbook.styles().get()))) {
        read(xml, days);
      }
    }
    return new DateFormats(days);
  }

  boolean isDate(String format) {
    return format != null && format.matches("\\d{1,5}") && days.get(Integer.parseInt(format));
  }

  private static void read(XmlPart xml, BitSet days) throws IOException {
    Map<Integer, Boolean> own = new HashMap<>();
    boolean inCellFormats = false;
    int formats = 0;
    while (xml.next()) {
      if (xml.opens("numFmt") && own.size() < MAX_FORMATS) {
        int id = number(xml.attribute("numFmtId"));
        own.put(id, DateUtil.isADateFormat(id, String.valueOf(xml.attribute("formatCode"))));
      } else if (xml.opens("cellXfs")) {
        inCellFormats = true;
      } else if (xml.closes("cellXfs")) {
        inCellFormats = false;
      } else if (inCellFormats && xml.opens("xf") && formats < MAX_FORMATS) {
        int id = number(xml.attribute("numFmtId"));
        days.set(
            formats++,
            own.containsKey(id)
                ? own.get(id)
                : DateUtil.isInternalDateFormat(id)
                    || isChineseDateFormat(id)
                    || DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id)));
      }
    }
  }

  /**
   * Formats 27 to 36 and 50 to 58 show days where a workbook is Chinese (ECMA-376 part 1, 18.8.30).
   */
  private static boolean isChineseDateFormat(int id) {
    return id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }

  private static int number(String text) throws IOException {
    if (text != null && text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    throw WorkbookException.malformed();
  }
}
